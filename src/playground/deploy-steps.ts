import { projectName } from "./project-name.ts";

/** The lines of a terminal that take a downloaded project to an address on Cloudflare. */
export function deploySteps(title: string): string {
  const name = projectName(title);
  return [
    `unzip ${name}.zip && cd ${name}`,
    "npm install",
    "npx wrangler login",
    "npx wrangler deploy",
    "",
  ].join("\n");
}
