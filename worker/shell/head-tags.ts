import { type Head, type HeadImage, siteName } from "../../contract/head.ts";
import type * as v from "valibot";
import { escapeHtml } from "./escape-html.ts";

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}" data-managed>`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}" data-managed>`;
}

function imageTags(image: v.InferOutput<typeof HeadImage>): string[] {
  return [
    property("og:image", image.url),
    property("og:image:type", image.type),
    property("og:image:width", String(image.width)),
    property("og:image:height", String(image.height)),
    property("og:image:alt", image.alt),
  ];
}

/**
 * Everything that the head says of a page, as one block, each tag once and marked `data-managed` so
 * that the client finds and replaces the same tags on navigation.
 */
export function headTags(head: Head): string {
  return [
    `<title data-managed>${escapeHtml(head.title)}</title>`,
    named("description", head.description),
    ...(head.robots === undefined ? [] : [named("robots", head.robots)]),
    ...(head.canonical === undefined
      ? []
      : [
          `<link rel="canonical" href="${escapeHtml(head.canonical)}" data-managed>`,
          property("og:url", head.canonical),
        ]),
    property("og:type", head.ogType),
    property("og:site_name", siteName),
    property("og:title", head.title),
    property("og:description", head.description),
    ...(head.image === undefined ? [] : imageTags(head.image)),
    named("twitter:card", head.image === undefined ? "summary" : "summary_large_image"),
  ].join("\n");
}
