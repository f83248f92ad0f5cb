import { answerOf, common } from "./ask-worker.ts";

const script = `export default {
  async fetch(request, env) {
    const of = async (limiter) => (await limiter.limit({ key: "ada" })).success;
    return Response.json({
      first: [await of(env.FIRST), await of(env.FIRST)],
      sameId: await of(env.SECOND),
      otherId: await of(env.OTHER),
    });
  },
};`;

const simple = { limit: 1, period: 60 as const };

/** Uses up a limit, then asks another binding with the same id, and one with another. */
export default () =>
  answerOf({
    ...common,
    script,
    ratelimits: {
      FIRST: { namespace_id: "1001", simple },
      SECOND: { namespace_id: "1001", simple },
      OTHER: { namespace_id: "1002", simple },
    },
  });
