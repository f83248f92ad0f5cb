import { answerOf, common } from "./ask-worker.ts";

const script = `export default {
  async fetch(request, env) {
    const first = [];
    for (let call = 0; call < 4; call += 1) first.push((await env.LIMIT.limit({ key: "ada" })).success);
    await scheduler.wait(10_500);
    return Response.json({ first, later: (await env.LIMIT.limit({ key: "ada" })).success });
  },
};`;

/** Asks four times where three are allowed, and once more when the ten seconds are over. */
export default () =>
  answerOf({
    ...common,
    script,
    ratelimits: { LIMIT: { namespace_id: "1001", simple: { limit: 3, period: 10 } } },
  });
