import { chronicle } from "@sanjyra/central-asia";
import "@sanjyra/timeline";
import type {} from "@sanjyra/timeline/jsx/react";
import { useMemo, useState } from "react";

const added = { id: "added", date: "2026-01-01", title: "Added in React", importance: 3 };

/** The chronicle, with what a page does to a timeline: hear it, change its data, take it away and back. */
export function App() {
  const [isLonger, setLonger] = useState(false);
  const [isShown, setShown] = useState(true);
  const [chosen, setChosen] = useState<string | null>(null);
  const data = useMemo(
    () => (isLonger ? { ...chronicle, events: [...chronicle.events, added] } : chronicle),
    [isLonger],
  );
  return (
    <main>
      <h1>The chronicle in React 19</h1>
      <p>
        <button onClick={() => setLonger(true)}>Add an event</button>{" "}
        <button onClick={() => setShown(!isShown)}>{isShown ? "Hide" : "Show"} the timeline</button>{" "}
        Chosen: <output>{chosen ?? "nothing"}</output>
      </p>
      {isShown && (
        <sanjyra-timeline data={data} onsanjyra-select={(event) => setChosen(event.detail.id)} />
      )}
    </main>
  );
}
