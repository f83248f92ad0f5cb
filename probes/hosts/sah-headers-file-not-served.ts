import { withSite } from "./site.ts";

/** Asks for the two files of rules, and for a file that they are about. */
export default () =>
  withSite(
    {
      files: {
        _headers: "/*\n  X-Shelf: tea\n",
        _redirects: "/old /notes.txt 301\n",
        "notes.txt": "remember",
      },
    },
    async (get) => {
      const rules = await get("/_headers");
      const redirects = await get("/_redirects");
      const notes = await get("/notes.txt");
      return {
        headers: rules.status,
        redirects: redirects.status,
        applied: notes.headers["x-shelf"] ?? null,
      };
    },
  );
