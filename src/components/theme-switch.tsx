import { chooseTheme, currentTheme } from "../theme.ts";
import { ThemeIcon } from "./icons.tsx";

export function ThemeSwitch() {
  return (
    <button
      type="button"
      className="quiet icon theme-switch"
      aria-label="Switch between light and dark"
      title="Switch between light and dark"
      onClick={() => chooseTheme(currentTheme() === "dark" ? "light" : "dark")}
    >
      <ThemeIcon />
    </button>
  );
}
