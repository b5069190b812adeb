import "@sanjyra/timeline";
import type {} from "@sanjyra/timeline/jsx/solid";
import { createSignal, Show } from "solid-js";

const discoveries = [
  { id: "uranus", date: "1781-03-13", title: "Uranus", importance: 3 },
  { id: "ceres", date: "1801-01-01", title: "Ceres", importance: 3 },
  { id: "neptune", date: "1846-09-23", title: "Neptune", importance: 3 },
  { id: "pluto", date: "1930-02-18", title: "Pluto", importance: 3 },
  { id: "eris", date: "2005-01-05", title: "Eris" },
];
const added = { id: "added", date: "1995-10-06", title: "51 Pegasi b, announced" };

/** Planets as they were found, in Solid. */
export function App() {
  const [data, setData] = createSignal(discoveries);
  const [isShown, setShown] = createSignal(true);
  const [chosen, setChosen] = createSignal<string | null>(null);
  return (
    <main>
      <h1>New worlds in Solid</h1>
      <p>
        <button onClick={() => setData([...discoveries, added])}>Add an event</button>{" "}
        <button onClick={() => setShown(!isShown())}>
          {isShown() ? "Hide" : "Show"} the timeline
        </button>{" "}
        Chosen: <output>{chosen() ?? "nothing"}</output>
      </p>
      <Show when={isShown()}>
        <sanjyra-timeline
          label="New worlds"
          data={data()}
          on:sanjyra-select={(event) => setChosen(event.detail.id)}
        />
      </Show>
    </main>
  );
}
