import { expect, test } from "vitest";
import { run } from "../run/test-run.ts";
import { cookieJar } from "./cookie-jar.ts";
import { type Expected, readProgram } from "./read-program.ts";

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
  expect(programs.length).toBeGreaterThanOrEqual(80);
});

test.each(programs)("%s", async (_, { program, exchanges }) => {
  const jar = cookieJar();
  expect(exchanges.length).toBeGreaterThan(0);
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
    expect({ ...answer, ...compared(answer, expected) }).toEqual({
      asked: answer.asked,
      ...expected,
      errors,
    });
  }
});
