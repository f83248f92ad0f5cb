import type { Evidence } from "../../contract/compat.ts";
import type { CompatArea } from "../../contract/compat-site.ts";
import type { Outcome } from "../../contract/outcome.ts";
import type { Results } from "../measure/results.ts";

const most = 300;

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

function outcomeText(outcome: Outcome): string {
  return `\`${short(JSON.stringify(outcome))}\``;
}

function evidenceLine({ at, outcome, asSaid }: Evidence): string {
  const mark = asSaid === false ? " (otherwise)" : "";
  return `- ${at}${mark}: ${outcomeText(outcome)}`;
}

/**
 * Every statement of the documentation that the runtime contradicts, as a page of the repository.
 * @param areas with the verdicts of all statements
 */
export function findingsText({ runtimes }: Results, areas: readonly CompatArea[]): string {
  const count = (verdict: string) =>
    areas.flatMap(({ claims }) => claims).filter((claim) => claim.verdict === verdict).length;
  const sections = areas.flatMap(({ area, claims }) => {
    const wrong = claims.filter(({ verdict }) => verdict === "does not hold");
    if (wrong.length === 0) return [];
    const entries = wrong.map(({ id, claim, page, comment, evidence }) =>
      [
        `### ${id}`,
        "",
        `The documentation (${page}): ${claim}`,
        "",
        comment ?? "",
        "",
        ...evidence.map(evidenceLine),
        "",
      ].join("\n"),
    );
    return [`## ${area}\n\n${entries.join("\n")}`];
  });
  return `# Where the runtime contradicts the documentation

Written by \`npm run measure\`, of workerd ${runtimes.workerd} on its own, with Node ${runtimes.node.join(" and ")} beside it. Of ${
    areas.flatMap(({ claims }) => claims).length
  } statements of the documentation of Workers, ${count("holds")} hold, ${count("does not hold")} do not, ${count("open")} were left open by it
and are recorded, and ${count("not checkable here")} cannot be checked without Cloudflare's network or tools. The program of each is
\`probes/programs/<name>.js\`, or \`probes/hosts/<name>.ts\` where it takes bindings; \`npm run probe -- <name>\` runs it.

${sections.join("\n")}`;
}
