import type { RunErrorKind } from "../../contract/run-errors.ts";
import type { Backing } from "./statement.ts";

/** What each kind of contract/run-errors.ts says of Workers, in outcomes, or why it says nothing of them. */
export const errorStatements: Readonly<Record<RunErrorKind, readonly Backing[] | { own: string }>> =
  {
    syntax: { own: "Of the program's text." },
    "unknown-package": { own: "Of Berth's shelf." },
    startup: [
      {
        probe: "module-scope-once",
        outcome: { value: [1, 2, 3].map((requests) => ({ value: { evaluations: 1, requests } })) },
      },
    ],
    "no-server": [{ probe: "http-createserver-works", outcome: { value: "ready" } }],
    threw: { own: "Of the program's own error." },
    hung: [
      {
        probe: "handler-without-answer",
        outcome: { refused: "had hung and would never generate a response" },
      },
    ],
    timeout: { own: "Of a limit of Berth's." },
    "blocked-loop": { own: "Of a loop that no runtime ends." },
    memory: {
      own: "The limit is Cloudflare's: the runtime alone has none, and Berth watches its own.",
    },
    "global-scope": [
      { probe: "global-scope-refused", phase: "startup", outcome: { value: { allowed: [] } } },
      { probe: "global-scope-refused", outcome: { value: { refused: [] } } },
    ],
    "cross-request": [
      {
        probe: "stream-of-another-request",
        outcome: {
          value: [
            { value: "kept" },
            {
              throws: {
                name: "Error",
                message:
                  "Cannot perform I/O on behalf of a different request. I/O objects (such as streams, request/response bodies, and others) created in the context of one request handler cannot be accessed from a different request's handler. This is a limitation of Cloudflare Workers which allows us to improve overall performance. (I/O type: ReadableStreamSource)",
              },
            },
          ],
        },
      },
    ],
    "egress-denied": { own: "Of Berth's own gateway." },
    limit: { own: "Of limits of Berth's." },
    "runner-restarted": { own: "Of Berth's runner." },
  };
