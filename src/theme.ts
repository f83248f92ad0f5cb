import { type Theme, themeColorName, themeColors } from "../contract/theme.ts";

/** The theme on screen: the visitor's choice, else the system's. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Shows a theme and lets the Worker know by cookie, so that the next document has it from its first byte. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  paintBars(themeColors[theme]);
  const year = 60 * 60 * 24 * 365;
  // oxlint-disable-next-line unicorn/no-document-cookie -- the Cookie Store API is not in every browser
  document.cookie = `theme=${theme}; path=/; max-age=${year}; samesite=lax`;
}

/** One colour for the browser's own bars, where there may have been one for each of the system's themes. */
function paintBars(color: string): void {
  const [first, ...others] = document.head.querySelectorAll(`meta[name="${themeColorName}"]`);
  for (const other of others) other.remove();
  first?.removeAttribute("media");
  first?.setAttribute("content", color);
}
