/** Where the server listens: on this machine, at the wished port or the next free one. */
import type { Server } from "node:http";
import { isIP, type AddressInfo } from "node:net";
import { Failure } from "./failure.ts";

const firstPort = 4173;
const mostTries = 50;

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d+){3}$/.test(host);
}

/**
 * Listens at the port, or where none is given at the first free one from 4173 on. Gives the address to open.
 * Throws {@link Failure} where that cannot be.
 */
export async function listen(server: Server, host: string, port?: number): Promise<string> {
  const last = port ?? firstPort + mostTries;
  for (let wished = port ?? firstPort; wished <= last; wished++) {
    const error = await tryPort(server, host, wished);
    if (!error) return addressOf(server, host);
    if (error.code === "EADDRINUSE" && wished < last) continue;
    throw whyNot(error, host, wished);
  }
  throw new Failure("There is no free port.", "Name one with --port.");
}

function tryPort(
  server: Server,
  host: string,
  port: number,
): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      server.removeListener("listening", succeed);
      resolve(error);
    };
    const succeed = (): void => {
      server.removeListener("error", fail);
      resolve(undefined);
    };
    server.once("error", fail).once("listening", succeed).listen(port, host);
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): Failure {
  if (code === "EADDRINUSE")
    return new Failure(
      `Port ${port} is in use.`,
      "Name another one, or none for the next free one.",
    );
  if (code === "EACCES")
    return new Failure(`Port ${port} is not yours to use.`, "Name one from 1024 on.");
  return new Failure(
    `The server cannot listen at ${host}: ${message}.`,
    "Check --host and --port.",
  );
}

/** An address that a browser of this machine can open. */
function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const open = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${isIP(open) === 6 ? `[${open}]` : open}:${port}/`;
}
