import { duration } from "./quantities.ts";
import type { LogLine, Run } from "./run-state.ts";
import { stripAnsi } from "./strip-ansi.ts";

export type ConsoleEntry =
  | { type: "line"; key: string; line: LogLine }
  /** The request whose lines follow. */
  | { type: "request"; key: string; run: Run };

/** Which levels are shown, by what the choice is called. */
export const levelChoices = {
  all: { label: "All levels", levels: ["log", "info", "warn", "error", "debug"] },
  error: { label: "Errors", levels: ["error"] },
  warn: { label: "Warnings", levels: ["warn"] },
  info: { label: "Log and info", levels: ["log", "info"] },
  debug: { label: "Debug", levels: ["debug"] },
} as const satisfies Record<string, { label: string; levels: readonly LogLine["level"][] }>;
export type LevelChoice = keyof typeof levelChoices;

/** How many lines of each run are put away, by its number. */
export type Cleared = ReadonlyMap<number, number>;

export type Filter = { levels: LevelChoice; words: string; cleared: Cleared };

/** The runs whose lines are shown: the newest, with those sent in turn with it, or all where they are kept. */
export function consoleRuns(past: readonly Run[], run: Run, keepsEarlier: boolean): readonly Run[] {
  if (keepsEarlier) return [...past, run];
  const { turn } = run;
  if (turn === undefined) return [run];
  return [...past.filter((each) => each.turn?.first === turn.first), run];
}

/** The lines of runs in their order, under the request they belong to where there are several. */
export function consoleEntries(
  runs: readonly Run[],
  { levels, words, cleared }: Filter,
): ConsoleEntry[] {
  const wanted = words.trim().toLowerCase();
  const shown: readonly string[] = levelChoices[levels].levels;
  return runs.flatMap((run): ConsoleEntry[] => {
    const lines = run.logs
      .slice(cleared.get(run.number) ?? 0)
      .filter(
        ({ level, text }) =>
          shown.includes(level) &&
          (wanted === "" || stripAnsi(`${level} ${text}`).toLowerCase().includes(wanted)),
      );
    if (lines.length === 0) return [];
    const heading = { type: "request", key: `${run.number}`, run } as const;
    const entries = lines.map((line, at): ConsoleEntry => {
      return { type: "line", key: `${run.number}:${at}`, line };
    });
    return runs.length > 1 ? [heading, ...entries] : entries;
  });
}

/** Entries as plain text, to be pasted elsewhere. */
export function consoleText(entries: readonly ConsoleEntry[]): string {
  return entries
    .map((entry) => {
      if (entry.type === "request") {
        const { number, request } = entry.run;
        return `# ${number} ${request.method} ${request.path}`;
      }
      const { at, level, text } = entry.line;
      return `${duration(at)}\t[${level}] ${stripAnsi(text)}`;
    })
    .join("\n");
}
