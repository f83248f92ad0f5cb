// Plain JavaScript without imports of packages: it runs before there are any, on whatever Node there is.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.berth-lock";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");

function installed() {
  try {
    return readFileSync(stamp, "utf8") === lock;
  } catch {
    return false;
  }
}

if (!installed()) {
  console.log("Installing packages …");
  // Engine warnings are about the Node that runs npm; the project's own Node comes with the packages.
  execSync("npm ci --no-audit --no-fund --loglevel=error", { stdio: "inherit" });
  writeFileSync(stamp, lock);
}
