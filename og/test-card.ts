import type { Card } from "../contract/og.ts";

/** A card with some code in one colour, as of a file that is no script. For tests. */
export function cardWith({ code = "", ...over }: Partial<Card> & { code?: string } = {}): Card {
  return {
    title: "A server",
    about: "node:http · JavaScript",
    file: "server.js",
    lines: code
      .split("\n")
      .slice(0, 16)
      .map((text) => [{ text, kind: "plain" }]),
    ...over,
  };
}
