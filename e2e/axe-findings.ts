import axe from "axe-core";
import type { Page } from "playwright";
import * as v from "valibot";

/** Of a list of hundreds the others are made alike, and looking at each takes minutes. */
const beyond = ".row:nth-child(n + 31)";

/** A frame without scripts cannot answer axe, and a console may complain of the question. */
const asked = { iframes: false, resultTypes: ["violations"] };

/** Only what is wrong leaves the page: the whole result is as large as a book. */
const look = `axe
  .run({ exclude: [["${beyond}"]] }, ${JSON.stringify(asked)})
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`;

/** What axe finds on the page as it is; evaluated by the debugger, which the page's policy does not bind. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return v.parse(v.array(v.string()), await page.evaluate(look));
}
