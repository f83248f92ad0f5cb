import http from "node:http";
import { startDirect } from "./direct-socket.ts";

const script = `export default {
  fetch() {
    const encoder = new TextEncoder();
    const page = new ReadableStream({
      async start(controller) {
        controller.enqueue(encoder.encode("<p>first</p>"));
        await scheduler.wait(100);
        controller.enqueue(encoder.encode("<b>second</b><p>third</p>"));
        controller.close();
      },
    });
    const rewriter = new HTMLRewriter().on("b", {
      element() {
        throw new Error("No such order.");
      },
    });
    return rewriter.transform(new Response(page));
  },
};`;

/** Asks by HTTP for a page whose handler throws when its first part has been sent. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  try {
    return await new Promise((resolve, reject) => {
      http
        .get(url, { agent: false }, (response) => {
          let body = "";
          response.on("data", (chunk: Buffer) => {
            body += chunk.toString();
          });
          response.on("error", () => {});
          response.on("close", () => {
            resolve({ status: response.statusCode, body, complete: response.complete });
          });
        })
        .on("error", reject);
    });
  } finally {
    await close();
  }
}
