import { unwatchFile, watch, watchFile } from "node:fs";

function failure(call) {
  try {
    call();
    return "none";
  } catch (error) {
    return error.code ?? error.name;
  }
}

/** Watches a directory in the two ways that there are. */
export default () => ({
  watch: failure(() => watch("/tmp").close()),
  watchFile: failure(() => {
    watchFile("/tmp", () => {});
    unwatchFile("/tmp");
  }),
});
