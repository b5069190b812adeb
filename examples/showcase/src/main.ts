/** The showcase: the whole chronicle, its four landmarks, and the page around them in four languages. */
import "@fontsource-variable/noto-sans/wght.css";
import "@sanjyra/timeline";
import { chronicle } from "@sanjyra/central-asia";
import { localize, readDocument } from "@sanjyra/core";
import "./page.css";
import { preferredLanguage, words, type Language } from "./words.ts";

const timeline = document.querySelector("sanjyra-timeline");
const { document: read } = await readDocument(chronicle);
const landmarks = read.events.filter((event) => event.tags.includes("landmark"));

function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.title = words[language].pageTitle;
  for (const place of document.querySelectorAll<HTMLElement>("[data-word]")) {
    const key = place.dataset["word"] ?? "";
    place.textContent = Object.entries(words[language]).find(([name]) => name === key)?.[1] ?? "";
  }
  for (const input of document.querySelectorAll<HTMLInputElement>("input[name=language]")) {
    input.checked = input.value === language;
  }
  showLandmarks(language);
}

function showLandmarks(language: Language): void {
  document.querySelector(".landmarks ol")?.replaceChildren(
    ...landmarks.map((event) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      const lane = read.lanes.find(({ id }) => id === event.lane);
      button.type = "button";
      button.append(
        line("when", event.date.parts[0]?.fields.year.toString() ?? ""),
        line("what", localize(event.title, language, read.language).text),
        line("who", localize(lane?.title ?? "", language, read.language).text),
      );
      button.addEventListener("click", () => openLandmark(event.id));
      item.append(button);
      return item;
    }),
  );
}

function line(name: string, text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = name;
  span.textContent = text;
  return span;
}

function openLandmark(id: string): void {
  if (!timeline) return;
  timeline.zoomTo(id);
  timeline.select(id);
  timeline.open = true;
  timeline.scrollIntoView({ block: "nearest" });
}

function followChoices(): void {
  document.querySelector(".languages")?.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const language = preferredLanguage(event.target.value, []);
    history.replaceState(null, "", `#${language}`);
    showLanguage(language);
  });
  const theme = document.querySelector(".theme");
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  theme?.setAttribute("aria-pressed", String(dark));
  theme?.addEventListener("click", () => {
    const isDark = theme.getAttribute("aria-pressed") !== "true";
    theme.setAttribute("aria-pressed", String(isDark));
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
  });
}

followChoices();
showLanguage(preferredLanguage(location.hash, navigator.languages));
if (timeline) timeline.data = chronicle;
