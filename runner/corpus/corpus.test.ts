import { expect, inject, test } from "vitest";
import { runnerPaths } from "../../contract/runner.ts";
import { run } from "../run/test-run.ts";
import { cookieJar } from "./cookie-jar.ts";
import { type CorpusProgram, type Expected, readProgram } from "./read-program.ts";

declare global {
  interface ImportMeta {
    /** Vite's: the texts of the files that match. */
    glob: (
      pattern: string,
      options: { query: "?raw"; import: "default"; eager: true },
    ) => Record<string, string>;
  }
}

const texts = import.meta.glob("./*/*.txt", { query: "?raw", import: "default", eager: true });
const programs = Object.entries(texts).map(
  ([path, text]) => [path.slice(2, -4), readProgram(text)] as const,
);

/** `…` in what is expected stands for any text. */
function pattern(text: string): RegExp {
  const parts = text
    .split("…")
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^]*")}$`);
}

type Answer = Pick<Expected, "status" | "outcome" | "headers" | "body">;

/** The answer with what is expected put where it fits, so that a difference reads as one. */
function compared(answer: Answer, expected: Expected): Answer {
  const headers = expected.headers.map(([name, value]): [string, string] => {
    const wanted = name.replace(/^!/, "");
    const values = answer.headers.filter(([key]) => key === wanted).map(([, text]) => text);
    if (name.startsWith("!")) return [values.length === 0 ? name : wanted, ""];
    return [
      name,
      values.find((text) => pattern(value).test(text)) === undefined ? values.join(" | ") : value,
    ];
  });
  const body = answer.body.trimEnd();
  return { ...answer, headers, body: pattern(expected.body).test(body) ? expected.body : body };
}

test("the corpus is large enough to mean something", () => {
  expect(programs.length).toBeGreaterThanOrEqual(115);
});

/** How many programs the runner's process has loaded: fewer than before means that it is another one. */
async function loaded(): Promise<number> {
  const health = await fetch(inject("runnerUrl") + runnerPaths.health);
  const { programs: count }: { programs: number } = await health.json();
  return count;
}

/** What has to be equal, for each exchange of one program with one visitor. A variable makes it another program. */
async function converse({ program: given, exchanges }: CorpusProgram, attempt: number) {
  const jar = cookieJar();
  const program =
    attempt === 1 ? given : { ...given, env: { ...given.env, CONVERSATION: String(attempt) } };
  const pairs: { answer: unknown; expected: unknown }[] = [];
  for (const { request, expected } of exchanges) {
    const own = request.headers.some(([name]) => name.toLowerCase() === "cookie");
    const headers = own ? request.headers : [...request.headers, ...jar.header()];
    const told = await run(program, { ...request, headers });
    jar.take(told.headers);
    const answer = {
      asked: `${request.method} ${request.path}`,
      status: told.status ?? 0,
      outcome: told.end.outcome,
      headers: told.headers,
      body: told.body,
      errors: told.errors.map(({ message }) => message),
    };
    const errors = expected.outcome === "ok" ? [] : answer.errors;
    pairs.push({
      answer: { ...answer, ...compared(answer, expected) },
      expected: { asked: answer.asked, ...expected, errors },
    });
  }
  return pairs;
}

/** Does it again once the runner answers, where its process was being replaced. */
async function whenThere<T>(work: () => Promise<T>, patience = 20_000): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      // What `fetch` throws where nobody listens, or where whoever did is gone.
      if (!(error instanceof TypeError) || performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

test.each(programs)("%s", { timeout: 60_000 }, async (_, corpusProgram) => {
  expect(corpusProgram.exchanges.length).toBeGreaterThan(0);
  let attempt = 0;
  // Anew each time: what an attempt that broke off has left in the program's memory would be counted twice.
  const talk = () => {
    attempt += 1;
    return converse(corpusProgram, attempt);
  };
  const before = await whenThere(loaded);
  let pairs = await whenThere(talk);
  // What a program kept in memory is gone where its process was replaced in between.
  if ((await whenThere(loaded)) < before) pairs = await whenThere(talk);
  for (const { answer, expected } of pairs) expect(answer).toEqual(expected);
});
