import { withSite } from "./site.ts";

/** A file asked for plainly, with Authorization, and in part. */
export default () =>
  withSite({ files: { "notes.txt": "remember" } }, async (get) => {
    const plain = await get("/notes.txt");
    const authorized = await get("/notes.txt", { Authorization: "Bearer ticket" });
    const part = await get("/notes.txt", { Range: "bytes=0-3" });
    return {
      plain: plain.headers["cache-control"] ?? null,
      authorized: authorized.headers["cache-control"] ?? null,
      part: part.headers["cache-control"] ?? null,
    };
  });
