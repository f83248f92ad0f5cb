export interface Crawler {
  name: string;
  userAgent: string;
  /** How it asks for the page that it reads. Whether it looks with HEAD before is told of few. */
  reads: "GET" | "Range";
  /** How much of a page it reads, in bytes. */
  window: number;
  /** What it makes its card or its result from: properties and names of meta elements. */
  tags: string[];
  /** Of images it shows; absent where it shows none. */
  image?: { bytes: number; width: number; height: number };
  /** Where it cuts, in bytes of UTF-8. */
  titleBytes?: number;
  descriptionBytes?: number;
}

const kib = 1024;
const mib = 1024 * kib;
const openGraph = ["og:title", "og:description", "og:url", "og:image"];
const largeCard = [...openGraph, "twitter:card"];
const ratio = ["og:image:width", "og:image:height"];

/**
 * Who reads our pages without running them, and what each is documented or observed to need. Where
 * only folklore gives a limit, the strictest number in circulation stands.
 */
export const crawlers: Crawler[] = [
  {
    name: "Facebook",
    userAgent: "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    reads: "Range",
    window: 50 * kib,
    tags: [...openGraph, ...ratio, "og:type", "og:site_name"],
    image: { bytes: 8 * mib, width: 1200, height: 630 },
  },
  {
    name: "WhatsApp",
    userAgent: "WhatsApp/2.23.20.0",
    reads: "GET",
    window: 300 * kib,
    tags: openGraph,
    image: { bytes: 300 * kib, width: 300, height: 200 },
  },
  {
    name: "X",
    userAgent: "Twitterbot/1.0",
    reads: "GET",
    window: 1 * mib,
    tags: largeCard,
    image: { bytes: 5 * mib, width: 300, height: 157 },
  },
  {
    name: "LinkedIn",
    userAgent:
      "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
    reads: "GET",
    window: 1 * mib,
    tags: openGraph,
    image: { bytes: 5 * mib, width: 1200, height: 627 },
  },
  {
    name: "Slack",
    userAgent: "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    reads: "Range",
    window: 32 * kib,
    tags: [...largeCard, "og:site_name"],
    image: { bytes: 5 * mib, width: 600, height: 315 },
  },
  {
    name: "Discord",
    userAgent: "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
    reads: "GET",
    window: 1 * mib,
    tags: [...largeCard, "og:site_name"],
    image: { bytes: 8 * mib, width: 600, height: 315 },
    titleBytes: 70,
    descriptionBytes: 350,
  },
  {
    name: "Telegram",
    userAgent: "TelegramBot (like TwitterBot)",
    reads: "GET",
    window: 1 * mib,
    tags: openGraph,
    image: { bytes: 5 * mib, width: 300, height: 157 },
  },
  {
    name: "Mastodon",
    userAgent: "Mastodon/4.5.0 (http.rb/5.3.1; +https://mastodon.social/)",
    reads: "GET",
    window: 1 * mib,
    tags: [...openGraph, ...ratio, "og:image:alt"],
    image: { bytes: 8 * mib, width: 400, height: 209 },
  },
  {
    name: "Bluesky",
    userAgent: "Mozilla/5.0 (compatible; BlueskyPreviewBot/1.0; +https://cardyb.bsky.app)",
    reads: "GET",
    window: 1 * mib,
    tags: ["og:title", "og:description", "og:image"],
    image: { bytes: 1_000_000, width: 300, height: 157 },
  },
  {
    name: "Google",
    userAgent: "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    reads: "GET",
    window: 2 * mib,
    tags: ["description"],
  },
  {
    name: "Bing",
    userAgent: "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
    reads: "GET",
    window: 1 * mib,
    tags: ["description"],
  },
  ...[
    ["GPTBot", "Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)"],
    ["ClaudeBot", "Mozilla/5.0 (compatible; ClaudeBot/1.0; +claudebot@anthropic.com)"],
    ["PerplexityBot", "Mozilla/5.0 (compatible; PerplexityBot/1.0; +https://perplexity.ai/bot)"],
  ].map(([name = "", userAgent = ""]): Crawler => ({
    name,
    userAgent,
    reads: "GET",
    window: 1 * mib,
    tags: ["description"],
  })),
];
