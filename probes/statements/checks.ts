import type { Statement } from "./statement.ts";

const noAddon = [
  { probe: "native-addon-refused", outcome: { throws: { code: "ERR_METHOD_NOT_IMPLEMENTED" } } },
] as const;

/** What the migration check says of a project by itself; the rest are findings, categories and the shelf's rows. */
export const checkStatements: readonly Statement[] = [
  { file: "worker/checks/judge-manifest.ts", words: "Workers load none.", backing: noAddon },
  { file: "worker/checks/judge-packages.ts", words: "Workers load none.", backing: noAddon },
];
