import { askBesideOrigin, startOrigin } from "./beside-origin.ts";

const script = `export default {
  async fetch(request, env) {
    const headers = { authorization: "Bearer tea", cookie: "basket=7", "x-shop": "tea" };
    const response = await fetch(env.ORIGIN, { headers });
    return Response.json(await response.json());
  },
};`;

/** Calls a server that redirects to another host: which headers that one sees, by the Worker's date. */
export default async function observe() {
  const other = await startOrigin(({ headers }, response) => {
    const { authorization = null, cookie = null } = headers;
    response.end(JSON.stringify({ authorization, cookie, shop: headers["x-shop"] }));
  });
  const location = other.url.replace("127.0.0.1", "localhost");
  const first = await startOrigin((_, response) => response.writeHead(302, { location }).end());
  const at = (compatibilityDate: string) =>
    askBesideOrigin(first.url, { script, compatibilityDate });
  try {
    return { "2025-08-31": await at("2025-08-31"), "2026-10-01": await at("2026-10-01") };
  } finally {
    first.close();
    other.close();
  }
}
