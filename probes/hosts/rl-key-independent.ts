import { answerOf, common } from "./ask-worker.ts";

const script = `export default {
  async fetch(request, env) {
    const of = async (key) => (await env.LIMIT.limit({ key })).success;
    return Response.json({ ada: [await of("ada"), await of("ada")], bob: [await of("bob")] });
  },
};`;

/** Uses up the limit of one key, then asks for another. */
export default () =>
  answerOf({
    ...common,
    script,
    ratelimits: { LIMIT: { namespace_id: "1001", simple: { limit: 1, period: 60 } } },
  });
