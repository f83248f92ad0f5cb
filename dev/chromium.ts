import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The shell without windows first: it opens a page in a third of the time. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

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

function find(): string | undefined {
  return process.env["CHROMIUM"] ?? names.map(onPath).find((path) => path !== undefined);
}

/** Path of a Chromium to test with; installs Debian's when there is none and this user may. */
export function chromium(): string {
  const found = find();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && onPath("apt-get") !== undefined) {
    console.log("Installing Chromium …");
    execFileSync("apt-get", ["update"], { stdio: "ignore" });
    const install = [
      "install",
      "-y",
      "--no-install-recommends",
      "chromium-headless-shell",
      "fonts-noto-color-emoji",
    ];
    execFileSync("apt-get", install, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = find();
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
