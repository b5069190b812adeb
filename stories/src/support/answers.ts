/** Files that stories load by `src`: answered on the page itself, so that nothing is asked of the network. */

/** Where the files seem to be. */
const folder = "/sanjyra-stories/";

const answers = new Map<string, () => Promise<Response>>();
const ask = window.fetch.bind(window);

window.fetch = (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, location.href);
  const answer = answers.get(address.pathname);
  if (!answer) return ask(input, init);
  return new Promise((resolve, reject) => {
    init?.signal?.addEventListener("abort", () => {
      reject(new DOMException("The request was given up", "AbortError"));
    });
    answer().then(resolve, reject);
  });
};

/** Gives a file its answer, and gives its address for `src`. */
export function answered(name: string, answer: () => Promise<Response>): string {
  const path = folder + name;
  answers.set(path, answer);
  return new URL(path, location.href).href;
}

/** An answer with a text. */
export function text(body: string, type: string, status = 200): () => Promise<Response> {
  return () => Promise.resolve(new Response(body, { status, headers: { "content-type": type } }));
}

/** An answer that never comes. */
export function never(): Promise<Response> {
  return new Promise(() => undefined);
}
