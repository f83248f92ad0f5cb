import { setTimeout as wait } from "node:timers/promises";
import type { Program } from "../contract/program.ts";
import { pageHref } from "../contract/routes.ts";
import type { RunEvent } from "../contract/run-events.ts";
import { outcomeOf, programOf, runEvents } from "../e2e/run-events.ts";

/** Between two things that a person does, in milliseconds. */
const pause = { least: 400, most: 2400 };
/** A run that ended as `runner-restarted` says "Run it again", and so a person does. */
const attemptsMost = 5;

export interface UsersFigures {
  /** Milliseconds of each page, to its last byte. */
  pages: number[];
  pageFailures: string[];
  /** Milliseconds of each run, to its end. */
  runs: number[];
  runFailures: string[];
  /** Runs that somebody had to start again. */
  again: number;
}

interface Task {
  program: Program;
  body: string;
}

/** What normal programs do; the mark makes each user's an own one. */
function taskOf(user: number): Task {
  const body = `for user ${user}`;
  const text = JSON.stringify(body);
  const kinds = [
    `require("node:http").createServer((req, res) => { console.log(req.url); res.end(${text}); }).listen(3000);`,
    `const app = require("express")();\napp.get("/", (req, res) => res.send(${text}));\napp.listen(3000);`,
    `require("node:http").createServer((req, res) => setTimeout(() => res.end(${text}), 150)).listen(3000);`,
    `require("node:http").createServer((req, res) => { res.write(${text}.slice(0, 3)); setTimeout(() => res.end(${text}.slice(3)), 100); }).listen(3000);`,
  ];
  return { program: programOf(kinds[user % kinds.length] ?? ""), body };
}

function bodyOf(events: RunEvent[]): string {
  return events.map((event) => (event.type === "body" ? (event.text ?? "") : "")).join("");
}

/** Users that visit pages and run programs at a person's pace, until they are told to stop. */
export function startUsers(
  origin: string,
  cookie: string,
  programId: string,
  count: number,
): { stop(): Promise<UsersFigures> } {
  const figures: UsersFigures = {
    pages: [],
    pageFailures: [],
    runs: [],
    runFailures: [],
    again: 0,
  };
  const stopping = new AbortController();
  const paths = [
    "/",
    pageHref("examples"),
    pageHref("program", { id: programId }),
    pageHref("about"),
  ];

  async function visit(path: string): Promise<void> {
    const began = performance.now();
    try {
      const answer = await fetch(origin + path);
      await answer.text();
      if (!answer.ok) figures.pageFailures.push(`${path}: ${answer.status}`);
    } catch (error) {
      figures.pageFailures.push(`${path}: ${String(error)}`);
    }
    figures.pages.push(performance.now() - began);
  }

  async function run({ program, body }: Task): Promise<void> {
    const began = performance.now();
    for (let attempt = 1; ; attempt += 1) {
      const events = await runEvents(origin, cookie, program).catch((error: unknown) =>
        String(error),
      );
      if (typeof events === "string") {
        figures.runFailures.push(events);
        break;
      }
      const outcome = outcomeOf(events);
      if (outcome === "runner-restarted" && attempt < attemptsMost) {
        figures.again += 1;
        continue;
      }
      const right = outcome === "ok" && bodyOf(events) === body;
      if (!right) figures.runFailures.push(`${outcome}: ${JSON.stringify(events.slice(-3))}`);
      break;
    }
    figures.runs.push(performance.now() - began);
  }

  async function live(user: number): Promise<void> {
    const task = taskOf(user);
    const { least, most } = pause;
    while (!stopping.signal.aborted) {
      await wait(least + Math.random() * (most - least));
      if (stopping.signal.aborted) return;
      if (Math.random() < 0.5) await visit(paths[Math.floor(Math.random() * paths.length)] ?? "/");
      else await run(task);
    }
  }

  const all = Array.from({ length: count }, (_, user) => live(user));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(all);
      return figures;
    },
  };
}
