import { Response } from "miniflare";
import { startHost } from "./start.ts";

const worker = `export default {
  async fetch(request) {
    const form = new FormData();
    form.append("secret", "the secret");
    form.append("response", (await request.formData()).get("cf-turnstile-response"));
    form.append("remoteip", request.headers.get("CF-Connecting-IP"));
    const url = "https://challenges.cloudflare.com/turnstile/v0/siteverify";
    const answer = await fetch(url, { method: "POST", body: form });
    return Response.json((await answer.json()).success);
  },
};`;

/** Stands in for siteverify, which takes one token, and notes what it was asked. */
export default async () => {
  const asked: unknown[] = [];
  const host = await startHost({
    modules: true,
    script: worker,
    compatibilityDate: "2026-10-01",
    outboundService: async (request) => {
      const { hostname, pathname } = new URL(request.url);
      const fields = Object.fromEntries((await request.formData()).entries());
      asked.push({ method: request.method, url: hostname + pathname, fields });
      return Response.json({ success: fields["response"] === "good" });
    },
  });
  try {
    const success = [];
    for (const token of ["good", "bad"]) {
      const answer = await host.dispatchFetch("http://shop.example/", {
        method: "POST",
        headers: { "CF-Connecting-IP": "192.0.2.7" },
        body: new URLSearchParams({ "cf-turnstile-response": token }),
      });
      success.push(await answer.json());
    }
    return { success, asked };
  } finally {
    await host.dispose();
  }
};
