import { compatFiles, CompatIndex } from "../../contract/compat-site.ts";
import { keysOf } from "../../contract/keys-of.ts";
import { dataHref, pageHref, pageRoutes } from "../../contract/routes.ts";
import { exampleList } from "../programs/examples.ts";
import { type CompatSource, requiredFile } from "../compat/read-file.ts";
import { readOverview } from "../compat/subjects.ts";
import { type Listed, listedParts, listedPrograms } from "../programs/listed-programs.ts";

/**
 * What the protocol allows in one file. Its other bound, 50 MB, is out of reach: an address with its
 * date is some 120 bytes, so a full part is 6 MB.
 */
export const mostAddresses = 50_000;

/** Rows that are read at once while a part is written. */
const page = 1000;

const readIndex = requiredFile(CompatIndex, compatFiles.index());

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export interface SitemapSource {
  db: D1Database;
  assets: CompatSource["assets"];
  origin: string;
  /** Addresses in one part. */
  size: number;
}

/** The index: our own pages are part 0, listed programs the parts after it. */
export async function sitemapIndex({ db, origin, size }: SitemapSource): Promise<string> {
  const parts = [undefined, ...(await listedParts(db, size))];
  const entries = parts.map((part, n) => {
    const path = dataHref("sitemapPart", { n: String(n) });
    return entry("sitemap", new URL(path, origin), part?.last);
  });
  return `${head}<sitemapindex ${namespace}>\n${entries.join("")}</sitemapindex>\n`;
}

/** A part as it is written, or undefined where there is none of this number. */
export async function sitemapPart(
  n: number,
  source: SitemapSource,
): Promise<ReadableStream<Uint8Array> | string | undefined> {
  if (n === 0) return ownPages(source);
  const pages = listedPrograms(source.db, {
    offset: (n - 1) * source.size,
    most: source.size,
    page: Math.min(page, source.size),
  });
  // Read before anything is sent: an empty part is a 404, and a database that fails is no half answer.
  const first = await pages.next();
  if (first.done === true) return undefined;
  return streamOf(programEntries(source.origin, first.value, pages));
}

/** The pages that every site has; not the list of one browser, which is empty to everyone else. */
async function ownPages(source: SitemapSource): Promise<string> {
  const fixed = keysOf(pageRoutes).filter((id) => !pageRoutes[id].includes(":") && id !== "mine");
  const paths = [
    ...fixed.map((id) => pageHref(id)),
    ...exampleList.map(({ slug }) => pageHref("example", { slug })),
    ...(await measuredPages(source)),
  ];
  const entries = paths.map((path) => entry("url", new URL(path, source.origin)));
  return `${head}<urlset ${namespace}>\n${entries.join("")}</urlset>\n`;
}

/** Of modules, their APIs and areas of the documentation: some two thousand, far below what a part may hold. */
async function measuredPages(source: CompatSource): Promise<string[]> {
  const [{ modules, areas }, index] = await Promise.all([readOverview(source), readIndex(source)]);
  return [
    ...areas.map(({ slug }) => pageHref("compatArea", { area: slug })),
    ...modules.map(({ slug }) => pageHref("compatModule", { module: slug })),
    ...index.map(([slug, path]) => pageHref("compatApi", { module: slug, api: path })),
  ];
}

/** What is written next is asked of the database when the reader has taken what was written last. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await texts.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}

async function* programEntries(
  origin: string,
  first: Listed[],
  rest: AsyncGenerator<Listed[]>,
): AsyncGenerator<string> {
  yield `${head}<urlset ${namespace}>\n${written(first, origin)}`;
  for await (const programs of rest) yield written(programs, origin);
  yield "</urlset>\n";
}

function written(programs: Listed[], origin: string): string {
  return programs
    .map(({ id, createdAt }) =>
      entry("url", new URL(pageHref("program", { id }), origin), createdAt),
    )
    .join("");
}

/**
 * Our addresses and dates hold nothing that XML wants escaped: ids, slugs, ISO 8601, and names that are
 * percent-encoded.
 */
function entry(element: "url" | "sitemap", url: URL, modified?: string): string {
  const lastmod = modified === undefined ? "" : `<lastmod>${modified}</lastmod>`;
  return `<${element}><loc>${url.href}</loc>${lastmod}</${element}>\n`;
}
