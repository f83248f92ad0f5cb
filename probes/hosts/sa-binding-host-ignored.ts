import { withSite } from "./site.ts";

/** The same path of the binding, at the request's own host and at two others. */
export default () =>
  withSite(
    {
      files: { "my-file.txt": "remember" },
      worker: `export default {
        async fetch(request, env) {
          const { origin } = new URL(request.url);
          const hosts = [origin, "https://assets.local", "http://a.b.example:8080"];
          const answers = hosts.map((host) => env.ASSETS.fetch(host + "/my-file.txt"));
          return Response.json(await Promise.all(answers.map(async (answer) => (await answer).text())));
        },
      };`,
    },
    async (get) => {
      const { body } = await get("/");
      return JSON.parse(body);
    },
  );
