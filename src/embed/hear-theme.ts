import { textField } from "./event-fields.ts";

/**
 * Takes the theme that the page around this one asks for, as when its reader switches theirs: `light`, `dark`,
 * or `auto` for the system's own. Only that page is heard, whoever it is: a look is all it can change.
 */
export function hearTheme(type: string): void {
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || textField(data, "type") !== type) return;
    const theme = textField(data, "theme");
    const root = document.documentElement;
    if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
    else if (theme === "auto") delete root.dataset["theme"];
  });
}
