import { expect, test } from "vitest";
import { runOnWorkerd } from "./run-on-workerd.ts";

/** What a Worker prints whose module begins with `before` and whose handler does `inside`. */
function printed(before: string, inside: string, others: [string, string][] = []): string {
  const attempt = `const attempt = (work) => { try { return String(work()); } catch (error) { return error.name; } };`;
  const main = `import http from "node:http";
${attempt}
${before}
export default {
  async test() {
    ${inside}
  },
};`;
  const modules = new Map([["main.js", main], ...others]);
  return runOnWorkerd({ modules, compatibilityDate: "2026-10-01" }).trim();
}

const compile = "new Function('return 7')()";

test("functions are made of text while modules are evaluated", () => {
  const before = `const seen = [attempt(() => ${compile})];
await null;
seen.push(attempt(() => ${compile}));
process.nextTick(() => seen.push(attempt(() => ${compile})));`;
  expect(printed(before, "console.log(seen.join());")).toBe("7,7,7");
});

test("none are made in a request, nor in what it imports or lets go on", () => {
  const before = `let go;
const later = new Promise((resolve) => (go = resolve)).then(() => attempt(() => ${compile}));`;
  const inside = `go();
    const { late } = await import("late.js");
    console.log([attempt(() => ${compile}), await later, late].join());`;
  const late = `export let late; try { late = ${compile}; } catch (error) { late = error.name; }`;
  expect(printed(before, inside, [["late.js", late]])).toBe("EvalError,EvalError,EvalError");
});

test("no timer is cleared before the first request", () => {
  const before =
    "const seen = [attempt(() => setTimeout(() => {})), attempt(() => clearTimeout(1))];";
  expect(printed(before, "console.log(seen.join());")).toBe("Error,Error");
});

test("ServerResponse is a class", () => {
  expect(printed("", "console.log(attempt(() => http.ServerResponse.call({}, {})));")).toBe(
    "TypeError",
  );
});
