/**
 * The element as a React component, for React 18, which sets no properties and hears no events of custom elements.
 * React 19 does both by itself: there `<sanjyra-timeline>` needs no wrapper.
 */
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
  type RefObject,
} from "react";
import type { TimelineEventName } from "./events.ts";
import "./index.ts";
import type { MomentInput, SanjyraTimeline } from "./index.ts";

const settings = [
  "data",
  "src",
  "label",
  "start",
  "end",
  "timeZone",
  "calendar",
  "numberingSystem",
  "shortcuts",
  "view",
  "filter",
  "permalink",
  "sync",
  "selected",
  "open",
] as const;

type Setting = (typeof settings)[number];

/** `sanjyra-window-change` becomes `SanjyraWindowChange`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** A handler for each event of the element: `onSanjyraSelect` hears `sanjyra-select`. */
export type TimelineHandlers = {
  readonly [Name in TimelineEventName as `on${Pascal<Name>}`]?:
    ((event: HTMLElementEventMap[Name]) => void) | undefined;
};

/** Properties of the element. What is left out, or set to undefined later, is as if never set. */
export type TimelineSettings = {
  readonly [Name in Exclude<Setting, "start" | "end">]?: SanjyraTimeline[Name] | undefined;
} & { readonly start?: MomentInput; readonly end?: MomentInput };

/** What {@link Timeline} takes: settings, handlers, and what any HTML element takes. */
export type TimelineProps = Omit<HTMLAttributes<SanjyraTimeline>, Setting> &
  TimelineSettings &
  TimelineHandlers;

type Values = Readonly<Record<string, unknown>>;

const isHandler = (name: string): boolean => name.startsWith("onSanjyra");
const isSetting = (name: string): boolean => settings.includes(name as Setting);

/** `onSanjyraWindowChange` hears `sanjyra-window-change`. */
const eventOf = (name: string): string =>
  name.slice(2).replace(/[A-Z]/g, (letter, at) => (at ? "-" : "") + letter.toLowerCase());

// On a server React 18 warns of layout effects, which do nothing there.
const useEarlyEffect = "document" in globalThis ? useLayoutEffect : useEffect;

/** Sets the properties that differ from those of the last drawing, so that what the reader did stays. */
function useSettings(host: RefObject<SanjyraTimeline | null>, props: Values): void {
  const last = useRef<Values>({});
  useEarlyEffect(() => {
    const element = host.current as unknown as Record<string, unknown> | null;
    if (!element) return;
    for (const name of settings) {
      if (props[name] !== last.current[name])
        element[name] = props[name] ?? (name === "open" ? false : null);
    }
    last.current = props;
  });
}

/** One listener for each kind of event, which calls the handler of the moment. */
function useHandlers(host: RefObject<SanjyraTimeline | null>, props: Values): void {
  const latest = useRef(props);
  const names = Object.keys(props).filter(isHandler).sort().join(" ");
  useEarlyEffect(() => {
    latest.current = props;
  });
  useEarlyEffect(() => {
    const element = host.current;
    if (!element || !names) return undefined;
    const controller = new AbortController();
    for (const name of names.split(" ")) {
      const call = (event: Event): void =>
        (latest.current[name] as ((event: Event) => void) | undefined)?.(event);
      element.addEventListener(eventOf(name), call, { signal: controller.signal });
    }
    return () => controller.abort();
  }, [host, names]);
}

/** The timeline as a component; its ref is the element. On a server it is the bare element with its children. */
export const Timeline: ForwardRefExoticComponent<TimelineProps & RefAttributes<SanjyraTimeline>> =
  forwardRef<SanjyraTimeline, TimelineProps>(function Timeline(props, ref) {
    const host = useRef<SanjyraTimeline>(null);
    useImperativeHandle(ref, () => host.current as SanjyraTimeline);
    useSettings(host, props);
    useHandlers(host, props);
    const others = Object.entries(props).filter(
      ([name]) => !isSetting(name) && !isHandler(name) && name !== "className",
    );
    const attributes = Object.fromEntries(others);
    return createElement("sanjyra-timeline", {
      ...attributes,
      ...(props.className === undefined ? {} : { class: props.className }),
      ref: host,
    });
  });
