import { createServer } from "node:net";

/** A server of the end-to-end tests. */
export interface Address {
  readonly port: number;
  /** Ends in a slash. */
  readonly url: string;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}

// Every worker reads the configuration again; the environment hands them the ports of the first reading.
async function choose(variable: string): Promise<Address> {
  const port = Number(process.env[variable] ?? (await freePort()));
  process.env[variable] = String(port);
  return { port, url: `http://127.0.0.1:${String(port)}/` };
}

/** Where the built showcase is served, and where the whole repository is under the strict policy. */
export async function chooseAddresses(): Promise<{ showcase: Address; strict: Address }> {
  return {
    showcase: await choose("SANJYRA_SHOWCASE_PORT"),
    strict: await choose("SANJYRA_STRICT_PORT"),
  };
}
