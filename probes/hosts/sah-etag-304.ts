import { withSite } from "./site.ts";

/** Asks again with the ETag of the first answer, once with another, and for a copy of the file. */
export default () =>
  withSite({ files: { "notes.txt": "remember", "copy.txt": "remember" } }, async (get) => {
    const first = await get("/notes.txt");
    const tag = String(first.headers["etag"]);
    const again = await get("/notes.txt", { "If-None-Match": tag });
    const other = await get("/notes.txt", { "If-None-Match": '"another"' });
    const copy = await get("/copy.txt");
    return {
      hash: /^(W\/)?"[0-9a-f]{32,}"$/.test(tag),
      again: { status: again.status, body: again.body },
      other: { status: other.status, body: other.body },
      sameOfCopy: copy.headers["etag"] === tag,
    };
  });
