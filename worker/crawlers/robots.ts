import { dataHref } from "../../contract/routes.ts";

/**
 * Fetchers of link previews. They have a group of their own, so that whoever closes the site to other
 * robots does not silently take the cards from every link to it.
 */
const previewBots = [
  "facebookexternalhit",
  "Facebot",
  "meta-externalfetcher",
  "WhatsApp",
  "Twitterbot",
  "LinkedInBot",
  "Slackbot",
  "Slackbot-LinkExpanding",
  "Slack-ImgProxy",
  "Discordbot",
  "TelegramBot",
  "Mastodon",
  "Bluesky",
  "BlueskyPreviewBot",
  "redditbot",
  "Pinterestbot",
  "SkypeUriPreview",
  "Applebot",
];

const rules = ["Allow: /", "Disallow: /api/"];

/** robots.txt: everything but the API is open to everyone. */
export function robotsTxt(origin: string): string {
  return [
    ...previewBots.map((bot) => `User-agent: ${bot}`),
    ...rules,
    "",
    "User-agent: *",
    ...rules,
    "",
    `Sitemap: ${new URL(dataHref("sitemap"), origin).href}`,
    "",
  ].join("\n");
}
