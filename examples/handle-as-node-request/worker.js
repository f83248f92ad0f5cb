import { handleAsNodeRequest } from "cloudflare:node";
import { shopPort } from "./shop.js";
import { statusPort } from "./status.js";

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/robots.txt") return new Response("User-agent: *\nDisallow: /internal/\n");
    const port = pathname.startsWith("/internal/") ? statusPort : shopPort;
    const answer = await handleAsNodeRequest(port, request);
    const shown = new Response(answer.body, answer);
    shown.headers.set("X-Answered-By", `port ${port}`);
    return shown;
  },
};
