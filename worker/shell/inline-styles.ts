/**
 * The texts of stylesheets by their addresses, to stand in the document itself: a page is painted one
 * round trip sooner. A text that cannot stand there is left out, and its link stays.
 */
export async function inlineStyles(
  assets: Pick<Fetcher, "fetch">,
  stylesheets: readonly string[],
  requestUrl: string,
): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    stylesheets.map(async (path) => [path, await styleText(assets, new URL(path, requestUrl))]),
  );
  return new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function styleText(assets: Pick<Fetcher, "fetch">, url: URL): Promise<string | undefined> {
  const answer = await assets.fetch(url.href);
  if (answer.status !== 200 || !answer.headers.get("content-type")?.startsWith("text/css")) {
    await answer.body?.cancel();
    return undefined;
  }
  const text = await answer.text();
  // A raw-text element ends at its end tag, wherever that stands. An address relative to the file
  // would be taken as relative to the page.
  return /<\/style|<!--|url\((?!["']?(?:\/|data:|#))|@import/i.test(text) ? undefined : text;
}
