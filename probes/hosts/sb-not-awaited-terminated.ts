import { answerOf, common } from "./ask-worker.ts";

const caller = `export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === "/leave") {
      env.DESK.fetch("http://desk.test/slow").catch(() => undefined);
      return Response.json("left at once");
    }
    await scheduler.wait(600);
    return Response.json({ finished: await (await env.DESK.fetch("http://desk.test/finished")).json() });
  },
};`;

const called = `let finished = false;
export default {
  async fetch(request) {
    if (new URL(request.url).pathname === "/finished") return Response.json(finished);
    await scheduler.wait(300);
    finished = true;
    return new Response("done");
  },
};`;

/** Leaves a call unawaited, and asks later whether the called Worker came to its end. */
export default () =>
  answerOf(
    {
      workers: [
        { ...common, name: "caller", script: caller, serviceBindings: { DESK: "called" } },
        { ...common, name: "called", script: called },
      ],
    },
    ["/leave", "/ask"],
  );
