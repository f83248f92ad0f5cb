import { readFileSync } from "node:fs";
import type { Samples } from "../samples/sample.ts";
import { proofEntry } from "./proof-program.ts";

/** One expression, and what it is about. */
export interface Sample {
  api: string;
  code: string;
}

export function samplesOf({ expressions }: Samples): Sample[] {
  return Object.entries(expressions).flatMap(([api, codes]) =>
    codes.map((code) => ({ api, code })),
  );
}

function importOf([name, module]: readonly [string, string]): string {
  const namespace = `${name}Namespace`;
  return `import * as ${namespace} from ${JSON.stringify(module)};
const ${name} = ${namespace}.default ?? ${namespace};
`;
}

/** The module that evaluates expressions, each by itself; it exports what each of them showed. */
function evaluated({ module, as, beside, first = [] }: Samples, codes: readonly string[]): string {
  const imports = Object.entries({ [as]: module, ...beside }).map(importOf);
  const functions = codes.map((code) => `    async () => (${code}),\n`).join("");
  const statements = first.map((statement) => `  ${statement}\n`).join("");
  return `import { record } from "./record.js";
${imports.join("")}
export default async (given) => {
${statements}  const expressions = [
${functions}  ];
  const outcomes = [];
  for (const expression of expressions) outcomes.push(await record(expression, given));
  return outcomes;
};
`;
}

/** The files of expressions as a program: of all of a module, or of one as its proof. */
export function sampleFiles(samples: Samples, codes: readonly string[]): Record<string, string> {
  return {
    "probe.js": evaluated(samples, codes),
    "record.js": readFileSync("probes/programs/record.js", "utf8"),
    [proofEntry]: `import probe from "./probe.js";

export default {
  async fetch(request) {
    return Response.json({ value: await probe({ request }) });
  },
};
`,
  };
}
