export type Theme = "light" | "dark";

/** The theme on screen: the visitor's choice, else the system's. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Shows a theme and lets the Worker know by cookie, so that the next document has it from its first byte. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  const year = 60 * 60 * 24 * 365;
  // oxlint-disable-next-line unicorn/no-document-cookie -- the Cookie Store API is not in every browser
  document.cookie = `theme=${theme}; path=/; max-age=${year}; samesite=lax`;
}
