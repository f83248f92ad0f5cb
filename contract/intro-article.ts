import type { ArticleSection } from "./article.ts";
import { limits } from "./limits.ts";

/** What the home page says of Berth, under the workbench. */
export const intro: { title: string; sections: readonly ArticleSection[] } = {
  title: "What Berth is",
  sections: [
    {
      title: "A Node.js server, on Workers",
      paragraphs: [
        "Berth runs a Node.js HTTP server on workerd, the runtime of Cloudflare Workers, and gives it a link. Paste a `node:http`, Express, Koa or Hono file, press Run, and it answers here with its console and its errors explained.",
      ],
    },
    {
      title: "Nothing is edited",
      paragraphs: [
        "What your code listens on or exports is found. The network is closed to programs, and no one’s run sees another’s data.",
        `A program has at most ${limits.sourceBytes / 1024} KiB of source in ${limits.files} files; a run ends after ${limits.wallClockMs / 1000} seconds.`,
      ],
    },
    {
      title: "A link that stays true",
      paragraphs: [
        "A shared program never changes, has a live URL of its own, and keeps running the same bytes on the same compatibility date.",
      ],
      more: { page: "about", label: "How it works" },
    },
  ],
};
