import { type Theme, themeColorName, themeColors } from "../../contract/theme.ts";

function tag(content: string, attributes = ""): string {
  return `<meta name="${themeColorName}" content="${content}"${attributes}>`;
}

const ofTheSystem = Object.entries(themeColors)
  .map(([scheme, color]) => tag(color, ` media="(prefers-color-scheme: ${scheme})"`))
  .join("\n");

/** The colour of the browser's own bars: of the theme that was chosen, else of the system's. */
export function themeColorTags(theme: Theme | undefined): string {
  return theme === undefined ? ofTheSystem : tag(themeColors[theme]);
}
