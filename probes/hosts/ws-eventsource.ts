import { askBesideOrigin, startOrigin } from "./beside-origin.ts";

const script = `const events = (tea) => "event: order\\ndata: " + tea + "\\n\\n";

function first(source) {
  return new Promise((resolve) => {
    source.addEventListener("order", ({ data }) => {
      source.close();
      resolve(data);
    });
    source.addEventListener("error", () => resolve("failed"));
  });
}

export default {
  async fetch(request, env) {
    if (new URL(request.url).pathname === "/orders") {
      return new Response(events("black"), { headers: { "content-type": "text/event-stream" } });
    }
    return Response.json({
      network: await first(new EventSource(env.ORIGIN)),
      fetcher: await first(new EventSource("http://shop.example/orders", { fetcher: env.SHOP })),
      from: await first(EventSource.from(new Blob([events("white")]).stream())),
    });
  },
};`;

/** Reads server-sent events of a Node server, of a service binding, and of a stream. */
export default async function observe() {
  const origin = await startOrigin((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("event: order\ndata: green\n\n");
  });
  try {
    return await askBesideOrigin(origin.url, { script, serviceBindings: { SHOP: "asking" } });
  } finally {
    origin.close();
  }
}
