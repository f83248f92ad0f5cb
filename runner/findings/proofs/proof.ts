import type { ProgramRequest } from "../../../contract/request.ts";
import type { RuleName } from "../rules.ts";

/** A program that meets a rule, what the runtime really does with it, and a program that does not meet it. */
export interface Proof {
  rule: RuleName;
  /** How the rule is met; a rule can be met in several ways. */
  name: string;
  code: string;
  request?: Partial<ProgramRequest>;
  /** What the program answers about itself: the whole of it. */
  body?: RegExp;
  /** Console lines, as `level: text`. */
  lines?: string[];
  /** The kind of error that the run ends in. */
  outcome?: string;
  /** What the same isolate answers to a plain request some time later. */
  later?: { ms: number; body: string };
  /** Code that is near to the rule and no case of it. */
  unlike: string;
}

/** A server whose every answer is what `body` makes: `told` is a list for what happened, and what it throws is told. */
export function telling(body: string, before = ""): string {
  return `const http = require("node:http");
const told = [];
${before}
http.createServer(async (req, res) => {
  const told = [];
  try {
${body}
  } catch (error) {
    told.push(\`\${error.name}: \${error.message}\`);
  }
  res.end(told.join("; "));
}).listen(3000);
`;
}

export const serving = 'require("http").createServer((req, res) => res.end("ok")).listen(1);';
