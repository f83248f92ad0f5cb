import { withSite } from "./site.ts";

/** One file, asked for by a Request, a URL and a string. */
export default () =>
  withSite(
    {
      files: { "my-file.txt": "remember" },
      worker: `export default {
        async fetch(request, env) {
          const url = "https://assets.local/my-file.txt";
          const inputs = { request: new Request(url), url: new URL(url), string: url };
          const bodies = {};
          for (const [kind, input] of Object.entries(inputs)) {
            bodies[kind] = await (await env.ASSETS.fetch(input)).text();
          }
          return Response.json(bodies);
        },
      };`,
    },
    async (get) => {
      const { body } = await get("/");
      return JSON.parse(body);
    },
  );
