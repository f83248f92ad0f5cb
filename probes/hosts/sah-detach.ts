import { withSite } from "./site.ts";

/** A header that a broader rule sets and one that every file has, both taken away from photos. */
export default () =>
  withSite(
    {
      files: {
        _headers: `/*
  Content-Security-Policy: default-src 'self'
/*.jpg
  ! Content-Security-Policy
  ! Cache-Control
`,
        "notes.txt": "remember",
        "tea.jpg": "a photo",
      },
    },
    async (get) => {
      const notes = await get("/notes.txt");
      const photo = await get("/tea.jpg");
      return {
        notes: notes.headers["content-security-policy"] ?? null,
        photo: photo.headers["content-security-policy"] ?? null,
        cacheControl: photo.headers["cache-control"] ?? null,
      };
    },
  );
