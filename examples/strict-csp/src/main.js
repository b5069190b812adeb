// What a page does to a timeline, without a line of script or style in the page itself.
import "@sanjyra/timeline";

const timeline = document.querySelector("sanjyra-timeline");
const chosen = document.querySelector("output");
const toggle = document.querySelector("#toggle");

timeline.addEventListener("sanjyra-select", ({ detail }) => {
  chosen.textContent = detail.id ?? "nothing";
});

document.querySelector("#add").addEventListener("click", async () => {
  const response = await fetch(timeline.src);
  const read = await response.json();
  const added = { id: "added", date: "2018-08", title: "TLS 1.3", lane: "transport" };
  timeline.data = { ...read, events: [...read.events, added] };
});

toggle.addEventListener("click", () => {
  if (timeline.isConnected) timeline.remove();
  else document.querySelector("main").append(timeline);
  toggle.textContent = `${timeline.isConnected ? "Hide" : "Show"} the timeline`;
});

document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
  document.querySelector("#refused").textContent = violatedDirective;
});
