import "@sanjyra/timeline";
import type {} from "@sanjyra/timeline/jsx/preact";
import { useState } from "preact/hooks";

const road = [
  { id: "zhang", date: "-0137/-0124", title: "Zhang Qian travels west", importance: 3 },
  { id: "xuanzang", date: "0629/0645", title: "Xuanzang's journey", importance: 3 },
  { id: "talas", date: "0751-07", title: "Battle of Talas", importance: 3 },
  { id: "polo", date: "1271/1295", title: "The journeys of Marco Polo", importance: 3 },
  { id: "ulugh", date: "1420~", title: "Observatory of Ulugh Beg" },
];
const added = { id: "added", date: "1403/1406", title: "Clavijo's embassy to Samarkand" };

/** The Silk Road in Preact. */
export function App() {
  const [data, setData] = useState(road);
  const [isShown, setShown] = useState(true);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <main>
      <h1>The Silk Road in Preact</h1>
      <p>
        <button onClick={() => setData([...road, added])}>Add an event</button>{" "}
        <button onClick={() => setShown(!isShown)}>{isShown ? "Hide" : "Show"} the timeline</button>{" "}
        Chosen: <output>{chosen ?? "nothing"}</output>
      </p>
      {isShown && (
        <sanjyra-timeline
          label="The Silk Road"
          data={data}
          onsanjyra-select={(event) => setChosen(event.detail.id)}
        />
      )}
    </main>
  );
}
