/** Environment variables as they are written, one NAME=value a line. */
export function environmentText(env: Record<string, string>): string {
  return Object.entries(env)
    .map(([name, value]) => `${name}=${value}`)
    .join("\n");
}

/** The variables of such a text; undefined where a line has no name. */
export function environmentOf(text: string): Record<string, string> | undefined {
  const pairs = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): [string, string] => {
      const at = line.indexOf("=");
      return [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1)];
    });
  return pairs.every(([name]) => name !== "") ? Object.fromEntries(pairs) : undefined;
}
