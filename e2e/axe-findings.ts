import axe from "axe-core";
import type { Page } from "playwright";
import * as v from "valibot";

const Report = v.object({
  violations: v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) })),
});

/** Of a list of hundreds the others are made alike, and looking at each takes minutes. */
const beyond = ".row:nth-child(n + 31)";

/** What axe finds on the page as it is; evaluated by the debugger, which the page's policy does not bind. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = v.parse(
    Report,
    // A frame without scripts cannot answer axe, and a console may complain of the question.
    await page.evaluate(`axe.run({ exclude: [["${beyond}"]] }, { iframes: false })`),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
