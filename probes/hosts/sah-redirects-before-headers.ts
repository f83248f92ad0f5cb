import { withSite } from "./site.ts";

/** A path that both files have a rule for, and where it leads. */
export default () =>
  withSite(
    {
      files: {
        _redirects: "/old.txt /new.txt 301\n",
        _headers: "/old.txt\n  X-Old: yes\n/new.txt\n  X-New: yes\n",
        "old.txt": "the old file",
        "new.txt": "the new file",
      },
    },
    async (get) => {
      const old = await get("/old.txt");
      return {
        status: old.status,
        location: old.headers["location"] ?? null,
        old: old.headers["x-old"] ?? null,
        new: old.headers["x-new"] ?? null,
      };
    },
  );
