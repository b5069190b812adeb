import { Timeline } from "@sanjyra/timeline/react";
import type { SanjyraTimeline } from "@sanjyra/timeline";
import { useRef, useState } from "react";

const launches = [
  { id: "sputnik", date: "1957-10-04", title: "Sputnik 1", importance: 3 },
  { id: "gagarin", date: "1961-04-12", title: "Yuri Gagarin in orbit", importance: 3 },
  { id: "moon", date: "1969-07-16/1969-07-24", title: "Apollo 11", importance: 3 },
  { id: "salyut", date: "1971-04-19", title: "Salyut 1, the first station" },
  { id: "voyager", date: "1977-09-05/..", title: "Voyager 1 under way" },
  { id: "mir", date: "1986-02-20/2001-03-23", title: "Mir" },
  { id: "iss", date: "1998-11-20/..", title: "International Space Station" },
];
const added = { id: "added", date: "2021-12-25", title: "James Webb Space Telescope" };

/** Spaceflight, with the component that React 18 needs to set properties and hear events. */
export function App() {
  const timeline = useRef<SanjyraTimeline>(null);
  const [data, setData] = useState(launches);
  const [isShown, setShown] = useState(true);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <main>
      <h1>Spaceflight in React 18</h1>
      <p>
        <button onClick={() => setData([...launches, added])}>Add an event</button>{" "}
        <button onClick={() => setShown(!isShown)}>{isShown ? "Hide" : "Show"} the timeline</button>{" "}
        <button onClick={() => timeline.current?.fit()}>Show everything</button> Chosen:{" "}
        <output>{chosen ?? "nothing"}</output>
      </p>
      {isShown && (
        <Timeline
          ref={timeline}
          label="Spaceflight"
          data={data}
          onSanjyraSelect={(event) => setChosen(event.detail.id)}
        />
      )}
    </main>
  );
}
