import { dataHref } from "./routes.ts";

export const embedViews = ["split", "code", "result"] as const;
export type EmbedView = (typeof embedViews)[number];

export const embedThemes = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

export interface EmbedLook {
  view: EmbedView;
  theme: EmbedTheme;
}

/** What an address that says nothing, or something unknown, means. */
export const defaultLook: EmbedLook = { view: "split", theme: "auto" };

/** The size of a frame before its page has said how high it is. */
export const embedSize = { width: 720, height: 440 } as const;

/**
 * Sent by an embedded program to the page around it, by `postMessage`, when it is there and whenever its
 * height changes: `{type, id, height}`, in CSS pixels.
 */
export const embedHeightMessage = "berth:height";

/** Sent to an embedded program by the page around it, to change its look: `{type, theme}`. */
export const embedThemeMessage = "berth:theme";

/** How an address asks for a look, or the default for what it does not say. */
export function lookOf(query: URLSearchParams): EmbedLook {
  const view = query.get("view");
  const theme = query.get("theme");
  return {
    view: embedViews.find((each) => each === view) ?? defaultLook.view,
    theme: embedThemes.find((each) => each === theme) ?? defaultLook.theme,
  };
}

/** The path of a program's embedded page, with what differs from the default look. */
export function embedHref(id: string, look: EmbedLook = defaultLook): string {
  const query = new URLSearchParams();
  if (look.view !== defaultLook.view) query.set("view", look.view);
  if (look.theme !== defaultLook.theme) query.set("theme", look.theme);
  const path = dataHref("embed", { id });
  return query.size === 0 ? path : `${path}?${query}`;
}

const entities: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** For a quoted attribute value of the markup that is handed out. */
function attribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => entities[character] ?? character);
}

/** The markup that puts a program into another page. */
export function embedCode(
  { origin, id, title }: { origin: string; id: string; title: string },
  look: EmbedLook = defaultLook,
  { width, height }: { width: number | string; height: number } = {
    width: "100%",
    height: embedSize.height,
  },
): string {
  const src = new URL(embedHref(id, look), origin).href;
  const words = attribute(title.toWellFormed().replace(/[\s\p{Cc}]+/gu, " "));
  return `<iframe src="${attribute(src)}" title="${words}" width="${width}" height="${height}" loading="lazy" style="border:0;border-radius:8px"></iframe>`;
}

/** Markdown of a program's badge, which leads to its page. */
export function badgeCode(origin: string, id: string, pageUrl: string): string {
  const image = new URL(dataHref("badge", { id }), origin).href;
  return `[![Run on Berth](${image})](${pageUrl})`;
}
