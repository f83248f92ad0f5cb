import { promises, unwatchFile, watch, watchFile } from "node:fs";

async function failure(call) {
  try {
    await call();
    return "none";
  } catch ({ code, message }) {
    return code ?? message;
  }
}

/** Watches a folder in every way that there is. */
export default async () => ({
  watch: await failure(() => watch("/tmp").close()),
  watchFile: await failure(() => {
    watchFile("/tmp", () => {});
    unwatchFile("/tmp");
  }),
  "promises.watch": await failure(async () => {
    const signal = AbortSignal.timeout(20);
    for await (const change of promises.watch("/tmp", { signal })) return change.eventType;
  }),
});
