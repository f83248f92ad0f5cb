import type { ShareBody } from "../../contract/api.ts";
import { contentBytes } from "../../contract/program.ts";
import { byteSize } from "./quantities.ts";

type Sharable = Pick<ShareBody, "program" | "requests">;

/** Headers that often carry what was not meant for others. */
const telling = new Set(["authorization", "cookie", "proxy-authorization", "x-api-key"]);

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

/** What everybody can read of a program once it is shared, each in a few words. */
export function publicFacts({ program, requests = [] }: Sharable): string[] {
  const files = Object.values(program.files);
  const bytes = files.reduce((sum, content) => sum + contentBytes(content), 0);
  const names = Object.keys(program.env ?? {});
  return [
    `${count(files.length, "file")} (${byteSize(bytes)})`,
    ...(requests.length === 0
      ? []
      : [`${count(requests.length, "request")}, headers and bodies included`]),
    ...(names.length === 0 ? [] : [`the values of ${names.join(", ")}`]),
  ];
}

/** Names of what looks like a secret in it: files, headers and variables by which they are known. */
export function likelySecrets({ program, requests = [] }: Sharable): string[] {
  const files = Object.keys(program.files).filter((path) => /(?:^|\/)\.env(?:\.|$)/.test(path));
  const headers = requests
    .flatMap((request) => request.headers.map(([name]) => name))
    .filter((name) => telling.has(name.toLowerCase()));
  const names = Object.keys(program.env ?? {}).filter((name) =>
    /SECRET|TOKEN|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|API_?KEY/i.test(name),
  );
  return [...new Set([...files, ...headers, ...names])];
}
