import { limits } from "./limits.ts";
import { keysOf } from "./keys-of.ts";

/**
 * Why a run did not end well: for each kind, what happened in one plain sentence and what to change
 * in another. A run may say something more exact in `message`; the kinds and their order are stable.
 */
export const runErrors = {
  syntax: {
    message: "A file could not be parsed.",
    hint: "Correct the line named here; nothing has run yet.",
  },
  "unknown-package": {
    message: "The program imports a package that is not on the shelf.",
    hint: "Use a package from the shelf, or paste the package's code into a file of the program.",
  },
  startup: {
    message: "The program threw while it was starting.",
    hint: "Look at the line named here; code outside a request handler runs once, before the first request.",
  },
  "no-server": {
    message: "The program started, but it neither listens nor exports a server.",
    hint: "Call server.listen(…), or export the app: `export default app` or `module.exports = app`.",
  },
  threw: {
    message: "The program threw while it was handling the request.",
    hint: "Catch the error, or answer it with a status in an error handler.",
  },
  hung: {
    message: "The handler finished without answering, and nothing is left that could answer.",
    hint: "End the response on every path: res.end(), res.send(…), or a returned Response.",
  },
  timeout: {
    message: `The request was not finished after ${limits.wallClockMs / 1000} seconds.`,
    hint: "Answer sooner, or end the stream; a run is stopped at the limit.",
  },
  "blocked-loop": {
    message: "The code blocked the event loop: it ran without ever giving way.",
    hint: "Look for a loop whose condition never becomes false, or for work that must be split up.",
  },
  memory: {
    message: "The program used more memory than an isolate may have (128 MB).",
    hint: "Keep less at once: stream large data, bound caches, and let go of what is finished.",
  },
  "global-scope": {
    message:
      "The program did something at start-up that Workers allow only while handling a request.",
    hint: "Move timers, fetch, random values and other I/O into the handler, or do them on the first request.",
  },
  "cross-request": {
    message:
      "The program used a stream, a body or another I/O object that belongs to another request.",
    hint: "Create I/O objects in the request that uses them; keep only plain data between requests.",
  },
  "egress-denied": {
    message: "The program tried to reach the network, which is closed to it.",
    hint: "Call the program itself, or the echo origin http://echo.berth.test/, which answers any request; nothing else can be reached.",
  },
  limit: {
    message: "The run reached a limit and was cut there.",
    hint: "Answer with less, or log less.",
  },
  "runner-restarted": {
    message: "The runner was restarted while this run was under way.",
    hint: "Run it again; nothing of the program was lost.",
  },
} as const satisfies Record<string, { message: string; hint: string }>;

export type RunErrorKind = keyof typeof runErrors;
export const runErrorKinds = keysOf(runErrors);
