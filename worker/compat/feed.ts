import * as v from "valibot";
import { ChangeSet, type Runtimes } from "../../contract/compat.ts";
import { runtimesSentence } from "../../contract/compat-overview-page.ts";
import { compatFiles } from "../../contract/compat-site.ts";
import { many } from "../../contract/compat-words.ts";
import { dataHref, pageHref } from "../../contract/routes.ts";
import { type CompatSource, requiredFile } from "./read-file.ts";
import { readOverview } from "./subjects.ts";

const readChanges = requiredFile(v.array(ChangeSet), compatFiles.changes());

/** Changes that an entry names; the rest are counted. */
const mostNamed = 100;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML, without the control characters that it cannot hold at all. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

interface Entry {
  id: string;
  title: string;
  updated: string;
  text: string;
}

/** A day as an instant: what was measured is known by its day. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function changeEntry({ measured, from, to, changes }: ChangeSet, at: number): Entry {
  const lines = changes
    .slice(0, mostNamed)
    .map(
      ({ probe, api, what, before, after }) =>
        `${probe ?? api ?? ""}, ${what}: ${before} → ${after}`,
    );
  const rest = changes.length - lines.length;
  return {
    id: `changes-${measured}-${at}`,
    title: `${many(changes.length, "change")} from ${from} to ${to}`,
    updated: instant(measured),
    text: [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n"),
  };
}

function measurementEntry(runtimes: Runtimes): Entry {
  return {
    id: `measured-${runtimes.measured}-${runtimes.workerd}`,
    title: `Measured on workerd ${runtimes.workerd}`,
    updated: instant(runtimes.measured),
    text: `${runtimesSentence(runtimes)}.`,
  };
}

/** What measurements changed, as an Atom feed; the newest measurement itself is an entry of it. */
export async function compatFeed(source: CompatSource): Promise<string> {
  const [sets, { runtimes }] = await Promise.all([readChanges(source), readOverview(source)]);
  const page = new URL(pageHref("compat"), source.origin).href;
  const self = new URL(dataHref("compatFeed"), source.origin).href;
  const entries = [measurementEntry(runtimes), ...sets.map(changeEntry)]
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .map(
      ({ id, title, updated, text }) =>
        `<entry><id>${xml(`${page}#${id}`)}</id><title>${xml(title)}</title><updated>${updated}</updated><link href="${xml(page)}"/><content type="text">${xml(text)}</content></entry>\n`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${xml(self)}</id><title>Node.js compatibility, measured</title><author><name>Berth</name></author><updated>${instant(runtimes.measured)}</updated><link rel="self" href="${xml(self)}"/><link href="${xml(page)}"/>\n${entries.join("")}</feed>\n`;
}
