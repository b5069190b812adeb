/** Documents of any size, the same for the same seed. */
import type { TimelineDocument, TimelineEvent } from "@sanjyra/core";

const subjects = ["Treaty", "Visit", "Protocol", "Summit", "Exhibition", "Agreement", "Festival"];
const matters = ["trade", "culture", "energy", "roads", "science", "water", "sport", "health"];
const dayMs = 86_400_000;

/** Numbers from 0 up to, but not including, 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A day as text, at a share of the way from 1850 to 2026; events crowd towards the end. */
function dayAt(share: number): string {
  const from = Date.UTC(1850, 0, 1);
  const to = Date.UTC(2026, 0, 1);
  return new Date(from + (to - from) * Math.sqrt(share)).toISOString().slice(0, 10);
}

function dateFrom(random: () => number): string {
  const day = dayAt(random());
  const kind = random();
  if (kind < 0.6) return day;
  if (kind < 0.75) return day.slice(0, 7);
  if (kind < 0.85) return day.slice(0, 4);
  const end = new Date(Date.parse(day) + dayMs * (1 + Math.floor(random() * 1500)));
  return `${day}/${end.toISOString().slice(0, 10)}`;
}

/** A document of so many events in so many lanes. */
export function generate(events: number, lanes = 5, seed = 1): TimelineDocument {
  const random = createRandom(seed);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? "";
  const event = (_: unknown, at: number): TimelineEvent => ({
    id: `event-${String(at)}`,
    date: dateFrom(random),
    title: `${pick(subjects)} on ${pick(matters)} ${String(at + 1)}`,
    lane: `lane-${String(Math.floor(random() * lanes))}`,
    importance: Math.floor(random() ** 3 * 4),
  });
  return {
    title: `${String(events)} ${events === 1 ? "event" : "events"}`,
    language: "en",
    lanes: Array.from({ length: lanes }, (_, at) => ({
      id: `lane-${String(at)}`,
      title: `Lane ${String(at + 1)}`,
    })),
    events: Array.from({ length: events }, event),
  };
}
