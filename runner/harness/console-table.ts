import util from "node:util";

function cell(value: unknown): string {
  const wide =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 2;
  return util.inspect(value, {
    depth: wide ? -1 : 0,
    maxArrayLength: 3,
    breakLength: Number.POSITIVE_INFINITY,
  });
}

/** So many rows are more text than a run shows, whatever stands in them. */
const rowsMost = 20_000;

function width(head: string, column: number, rows: string[][]): number {
  return rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), head.length) + 2;
}

function draw(head: string[], rows: string[][]): string {
  const widths = head.map((name, column) => width(name, column, rows));
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((wide) => "─".repeat(wide)).join(middle) + right;
  const line = (cells: string[]) =>
    `│${widths.map((wide, column) => ` ${cells[column] ?? ""}`.padEnd(wide)).join("│")}│`;
  return [
    rule("┌", "┬", "┐"),
    line(head),
    rule("├", "┼", "┤"),
    ...rows.map(line),
    rule("└", "┴", "┘"),
  ].join("\n");
}

function collectionTable(data: Map<unknown, unknown> | Set<unknown>): string {
  if (data instanceof Map) {
    const shown = [...data].slice(0, rowsMost);
    const rows = shown.map(([key, value], index) => [`${index}`, cell(key), cell(value)]);
    return draw(["(iteration index)", "Key", "Values"], rows);
  }
  const shown = [...data].slice(0, rowsMost);
  const rows = shown.map((value, index) => [`${index}`, cell(value)]);
  return draw(["(iteration index)", "Values"], rows);
}

/** `console.table` as Node draws it; undefined for what Node prints like any other value. */
export function tableText(data: unknown, only?: readonly string[]): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  if (data instanceof Map || data instanceof Set) return collectionTable(data);
  const columns = new Set<string>(only);
  const values = new Map<string, string>();
  const shown = Object.entries(data).slice(0, rowsMost);
  const rows = shown.map(([index, row]: [string, unknown]) => {
    const cells = new Map<string, string>();
    if (typeof row !== "object" || row === null) {
      values.set(index, cell(row));
      return { index, cells };
    }
    for (const [key, value] of Object.entries(row)) {
      if (only !== undefined && !only.includes(key)) continue;
      columns.add(key);
      cells.set(key, cell(value));
    }
    return { index, cells };
  });
  const names = [...columns];
  const last = values.size > 0 ? ["Values"] : [];
  return draw(
    ["(index)", ...names, ...last],
    rows.map(({ index, cells }) =>
      [index].concat(
        names.map((name) => cells.get(name) ?? ""),
        last.map(() => values.get(index) ?? ""),
      ),
    ),
  );
}
