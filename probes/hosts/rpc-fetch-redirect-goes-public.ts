import { createServer } from "node:http";
import { once } from "node:events";
import { answerOf, common } from "./ask-worker.ts";

const caller = `export default {
  async fetch(request, env) {
    const followed = await env.DESK.fetch(\`http://desk.test/to?\${env.PUBLIC}\`);
    const kept = await env.DESK.fetch(\`http://desk.test/to?\${env.PUBLIC}\`, { redirect: "manual" });
    return Response.json({ followed: await followed.text(), kept: kept.status });
  },
};`;

const called = `export default {
  fetch(request) {
    const { pathname, search } = new URL(request.url);
    if (pathname !== "/to") return new Response("the Worker behind the binding");
    return new Response(null, { status: 302, headers: { location: search.slice(1) } });
  },
};`;

/** A Worker behind a binding answers with a redirect to a server on the network. */
export default async () => {
  const server = createServer((_request, response) => response.end("the network")).listen(
    0,
    "127.0.0.1",
  );
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  try {
    return await answerOf({
      workers: [
        {
          ...common,
          name: "caller",
          script: caller,
          serviceBindings: { DESK: "called" },
          bindings: { PUBLIC: `http://127.0.0.1:${port}/elsewhere` },
        },
        { ...common, name: "called", script: called },
      ],
    });
  } finally {
    server.close();
  }
};
