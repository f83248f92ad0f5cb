import { withSite } from "./site.ts";

/** Two rules for one file, with a header that both set and one each. */
export default () =>
  withSite(
    {
      files: {
        _headers:
          "/*\n  X-Robots-Tag: noindex\n  X-All: yes\n/notes.txt\n  X-Robots-Tag: nofollow\n  X-Notes: yes\n",
        "notes.txt": "remember",
      },
    },
    async (get) => {
      const { headers } = await get("/notes.txt");
      return {
        both: headers["x-robots-tag"] ?? null,
        all: headers["x-all"] ?? null,
        notes: headers["x-notes"] ?? null,
      };
    },
  );
