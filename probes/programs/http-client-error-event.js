import { get } from "node:http";

/** Asks where nobody answers. */
export default () =>
  new Promise((resolve) => {
    const outgoing = get("http://127.0.0.1:9/", () => resolve("answered"));
    outgoing.on("error", (error) => {
      resolve({ event: "error", isError: error instanceof Error, code: error.code ?? null });
    });
  });
