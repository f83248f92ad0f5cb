import type { Theme } from "../../contract/theme.ts";

/** The theme that the reader chose, from the `theme` cookie; anything but the two names counts as no choice. */
export function themeOf(cookieHeader: string | null): Theme | undefined {
  for (const pair of (cookieHeader ?? "").split(";")) {
    const cookie = pair.trim();
    if (cookie === "theme=light") return "light";
    if (cookie === "theme=dark") return "dark";
  }
  return undefined;
}
