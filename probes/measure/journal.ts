import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import * as v from "valibot";
import { Outcome } from "../../contract/outcome.ts";

const Entry = v.tuple([v.string(), Outcome]);

export interface Journal {
  /** Answers from an interrupted measurement, or asks and notes the answer down. */
  once(question: unknown, ask: () => Promise<Outcome>): Promise<Outcome>;
  /** Answers that were asked for now, and those that were there. */
  counts(): { asked: number; kept: number };
  /** The measurement is complete: the next one asks everything anew. */
  end(): void;
}

function read(file: string): Map<string, Outcome> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return new Map();
  }
  // The last line may be half, where a measurement was cut off while it wrote.
  const lines = text.split("\n").slice(0, -1);
  return new Map(lines.map((line) => v.parse(Entry, JSON.parse(line))));
}

/**
 * Where a measurement notes down what it has learnt, so that it can go on after an interruption.
 * @param runtimes their versions: answers of another are no answers
 */
export function openJournal(file: string, runtimes: unknown, fresh: boolean): Journal {
  if (fresh) rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const known = read(file);
  const counts = { asked: 0, kept: 0 };
  return {
    async once(question, ask) {
      const text = JSON.stringify([runtimes, question]);
      const key = createHash("sha256").update(text).digest("base64url");
      const before = known.get(key);
      if (before !== undefined) {
        counts.kept += 1;
        return before;
      }
      const outcome = await ask();
      counts.asked += 1;
      known.set(key, outcome);
      appendFileSync(file, `${JSON.stringify([key, outcome])}\n`);
      return outcome;
    },
    counts: () => counts,
    end: () => rmSync(file, { force: true }),
  };
}
