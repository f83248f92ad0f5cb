import axe from "axe-core";
import type { Page } from "playwright";
import * as v from "valibot";

/** Of a list of hundreds the others are made alike, and looking at each takes minutes. */
const beyond = ".row:nth-child(n + 31)";

/** A frame without scripts cannot answer axe, and a console may complain of the question. */
const asked = { iframes: false, resultTypes: ["violations"] };
/** All that another theme can change: the elements are the same. */
const colours = { ...asked, runOnly: ["color-contrast"] };

/** Only what is wrong leaves the page: the whole result is as large as a book. */
function look(options: typeof asked): string {
  return `axe
  .run({ exclude: [["${beyond}"]] }, ${JSON.stringify(options)})
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`;
}

async function ask(page: Page, options: typeof asked): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return v.parse(v.array(v.string()), await page.evaluate(look(options)));
}

/** What axe finds on the page as it is; evaluated by the debugger, which the page's policy does not bind. */
export function axeFindings(page: Page): Promise<string[]> {
  return ask(page, asked);
}

/** What axe finds on the page as it is, and of its colours in the other theme. */
export async function axeFindingsInBoth(page: Page): Promise<string[]> {
  const found = await axeFindings(page);
  const isDark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const [own, other] = isDark ? (["dark", "light"] as const) : (["light", "dark"] as const);
  await page.emulateMedia({ colorScheme: other });
  const there = await ask(page, colours);
  await page.emulateMedia({ colorScheme: own });
  return [...found, ...there.map((each) => `${other}: ${each}`)];
}
