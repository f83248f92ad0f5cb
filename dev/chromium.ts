import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const withWindows = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** Without windows it opens a page in a third of the time. */
const headless = ["chromium-headless-shell", ...withWindows];

function onPath(name: string): string | undefined {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

function find(names: string[]): string | undefined {
  return process.env["CHROMIUM"] ?? names.map(onPath).find((path) => path !== undefined);
}

function installDebians(): void {
  console.log("Installing Chromium …");
  execFileSync("apt-get", ["update"], { stdio: "ignore" });
  const packages = ["chromium", "chromium-headless-shell", "fonts-noto-color-emoji"];
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

/**
 * Path of a Chromium to test with; installs Debian's when there is none and this user may. Only one that
 * could have windows puts pages aside to go back to.
 */
export function chromium(putsAside = false): string {
  const names = putsAside ? withWindows : headless;
  const found = find(names);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && onPath("apt-get") !== undefined) {
    installDebians();
    const installed = find(names);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "No Chromium was found. Install one, or name it in the environment variable CHROMIUM.",
  );
}

/** Switches for a machine without a display, a sandbox of its own or a network. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
