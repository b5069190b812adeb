/** The server behind `serve`: one page, one file, the element's script, and news of changes. Nothing else. */
import { access, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { Failure } from "./failure.ts";
import { dataTypeOf, isOurHost, pageTypeOf, safeHeaders } from "./headers.ts";
import type { LiveFile } from "./live-file.ts";
import { livePage, stateOf, type LiveState } from "./live-page.ts";
import type { SettingValues } from "./settings.ts";

/** A server and the means to speak to the pages that are open. */
export interface LiveServer {
  readonly http: Server;
  /** Tells all open pages that the file is another one. */
  readonly announce: () => void;
  readonly close: () => Promise<void>;
}

/** What is served, and to whom. */
export interface LiveSource {
  readonly file: LiveFile;
  readonly values: SettingValues;
  /** The name that it listens at. */
  readonly host: string;
}

/** Files that may be asked for, by pattern, and the folders that they are in. */
type Assets = readonly (readonly [path: RegExp, folder: URL])[];

const bundle = "sanjyra-timeline.js";

/** Makes a server that does not listen yet. Throws {@link Failure} where the element's script is missing. */
export async function createLiveServer(source: LiveSource): Promise<LiveServer> {
  const element = new URL("./dist/", import.meta.resolve("@sanjyra/timeline/package.json"));
  await access(new URL(bundle, element)).catch(() => {
    throw new Failure(
      `The package @sanjyra/timeline has no ${bundle}.`,
      "In a clone of the repository, npm run sanjyra builds it.",
    );
  });
  const assets: Assets = [
    [/^\/page\/(live\.js|page\.css|icon\.svg)$/, new URL("../page/", import.meta.url)],
    [/^\/(sanjyra-timeline\.js(?:\.map)?|(?:locale|sanjyra-timeline)\/[\w-]+\.js)$/, element],
  ];
  const open = new Set<ServerResponse>();
  const state = (): LiveState =>
    stateOf(source.file.reading(), source.file.version(), source.values);
  const http = createServer((request, response) => {
    void answer(request, response, { source, assets, open, state });
  });
  return {
    http,
    announce: () => {
      for (const response of open) tell(response, state());
    },
    close: () =>
      new Promise((resolve) => {
        http.close(() => {
          resolve();
        });
        http.closeAllConnections();
      }),
  };
}

interface Service {
  readonly source: LiveSource;
  readonly assets: Assets;
  /** Pages that wait for news. */
  readonly open: Set<ServerResponse>;
  readonly state: () => LiveState;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
): Promise<void> {
  for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
  const { source, state } = service;
  const path = (request.url ?? "/").replace(/[?#].*/s, "");
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isOurHost(request.headers.host, source.host)) send(response, 403, "Not under this name.\n");
  else if (!isRead) send(response, 405, "Only reading is possible here.\n");
  else if (path === "/") send(response, 200, livePage(state(), source.values), pageTypeOf(".html"));
  else if (path === state().src.replace(/\?.*/, ""))
    send(response, 200, source.file.bytes(), dataTypeOf(extname(path)));
  else if (path === "/changes") subscribe(response, service);
  else await sendAsset(response, path, service.assets);
}

async function sendAsset(response: ServerResponse, path: string, assets: Assets): Promise<void> {
  for (const [pattern, folder] of assets) {
    const name = pattern.exec(path)?.[1];
    const found = name && (await readFile(new URL(name, folder)).catch(() => undefined));
    if (found) {
      send(response, 200, found, pageTypeOf(extname(path)));
      return;
    }
  }
  send(response, 404, "Not found.\n");
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  type = pageTypeOf(""),
): void {
  response.writeHead(status, { "Content-Type": type }).end(body);
}

/** Server-sent events: the state now, and again after each change. */
function subscribe(response: ServerResponse, { open, state }: Service): void {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.write("retry: 1000\n\n");
  tell(response, state());
  open.add(response);
  response.on("close", () => open.delete(response));
}

function tell(response: ServerResponse, state: LiveState): void {
  response.write(`data: ${JSON.stringify(state)}\n\n`);
}
