import { withSite } from "./site.ts";

/** Rules with a host, asked over HTTP at that host, at it with a port, and at another. */
export default () =>
  withSite(
    {
      files: {
        _headers:
          "https://example.test/*\n  X-Host: yes\nhttps://example.test:8080/*\n  X-Port: yes\n",
        "notes.txt": "remember",
      },
    },
    async (get) => {
      const seen = async (host: string) => {
        const { headers } = await get("/notes.txt", { Host: host });
        return { host: headers["x-host"] ?? null, port: headers["x-port"] ?? null };
      };
      return {
        same: await seen("example.test"),
        withPort: await seen("example.test:8080"),
        other: await seen("shop.test"),
      };
    },
  );
