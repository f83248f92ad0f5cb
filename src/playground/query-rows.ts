/** One parameter of a query. `raw` is how it stands in the path: what nobody edits stays as it is written. */
export type QueryRow = { name: string; value: string; raw: string };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** Only what would end the part or is not allowed in a path is encoded, so that `a[]=x,y` stays readable. */
function encoded(text: string, ends: RegExp): string {
  return encodeURI(text.toWellFormed()).replaceAll(ends, encodeURIComponent);
}

/** The parameter as it is written in a path; a name alone where both are empty but for it. */
export function queryRow(name: string, value: string): QueryRow {
  const key = encoded(name, /[&=+#?]/g);
  return { name, value, raw: value === "" ? key : `${key}=${encoded(value, /[&+#]/g)}` };
}

/** The rows of a path's query. A question mark alone is one row that is still empty. */
export function queryRows(path: string): QueryRow[] {
  const at = path.indexOf("?");
  if (at < 0) return [];
  return path
    .slice(at + 1)
    .split("&")
    .map((raw) => {
      const equals = raw.indexOf("=");
      const name = equals < 0 ? raw : raw.slice(0, equals);
      return { name: decoded(name), value: equals < 0 ? "" : decoded(raw.slice(equals + 1)), raw };
    });
}

/** The path with these rows as its query. */
export function withQuery(path: string, rows: readonly QueryRow[]): string {
  const at = path.indexOf("?");
  const plain = at < 0 ? path : path.slice(0, at);
  return rows.length === 0 ? plain : `${plain}?${rows.map(({ raw }) => raw).join("&")}`;
}
