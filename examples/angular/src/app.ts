import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import "@sanjyra/timeline";
import type { TimelineData } from "@sanjyra/timeline";

const observatories = [
  { id: "greenwich", date: "1675", title: "Greenwich", importance: 3 },
  { id: "pulkovo", date: "1839-08-19", title: "Pulkovo", importance: 3 },
  { id: "palomar", date: "1948-06-03", title: "Palomar" },
  { id: "hubble", date: "1990-04-24/..", title: "Hubble Space Telescope", importance: 3 },
  { id: "vera-rubin", date: "2025-06", title: "Vera C. Rubin Observatory" },
];
const added = { id: "added", date: "1963-11-01", title: "Arecibo" };

/** Observatories: hears the timeline, changes its data, takes it away and back. */
@Component({
  selector: "app-root",
  changeDetection: ChangeDetectionStrategy.OnPush,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Observatories, in Angular</h1>
      <p>
        <button (click)="add()">Add an event</button>&ngsp;
        <button (click)="isShown.set(!isShown())">
          {{ isShown() ? "Hide" : "Show" }} the timeline</button
        >&ngsp; Chosen: <output>{{ chosen() ?? "nothing" }}</output>
      </p>
      @if (isShown()) {
        <sanjyra-timeline
          label="Observatories"
          [data]="data()"
          (sanjyra-select)="chosen.set($event.detail.id)"
        />
      }
    </main>
  `,
})
export class App {
  protected readonly data = signal<TimelineData>(observatories);
  protected readonly isShown = signal(true);
  protected readonly chosen = signal<string | null>(null);

  protected add(): void {
    this.data.set([...observatories, added]);
  }
}
