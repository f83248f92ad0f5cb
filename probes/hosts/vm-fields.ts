import { answerOf, common } from "./ask-worker.ts";

const script = `export default {
  fetch(request, env) {
    const { id, tag, timestamp } = env.VERSION ?? {};
    return Response.json({ id: typeof id, tag: typeof tag, timestamp: typeof timestamp });
  },
};`;

/** Reads the binding of version metadata as it is locally. */
export default () => answerOf({ ...common, script, versionMetadata: "VERSION" });
