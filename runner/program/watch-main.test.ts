import { expect, test } from "vitest";
import { rejectionNote } from "../harness/rejection-note.ts";
import { watchMain } from "./watch-main.ts";

const watched = `?.catch?.(${rejectionNote})`;

test.each([
  ["async function main() {}\nmain();", `async function main() {}\nmain()${watched};`],
  [
    "const main = async () => {};\nvoid main();",
    `const main = async () => {};\nvoid main()${watched};`,
  ],
  ["(async () => { await 1; })();", `(async () => { await 1; })()${watched};`],
  ["(async function () {})()", `(async function () {})()${watched}`],
  ["connect().then(() => listen());", `connect().then(() => listen())${watched};`],
  ["(async () => {})().finally(done);", `(async () => {})().finally(done)${watched};`],
])("%j hands its rejection on", (code, expected) => {
  expect(watchMain(code)).toBe(expected);
});

test.each([
  "async function main() {}\nawait main();",
  "async function main() {}\nmain().catch(fail);",
  "async function main() {}\nmain().catch(fail).then(next);",
  "async function main() {}\nmain().then(next, fail);",
  "function main() {}\nmain();",
  "async function main() {}\nconst done = main();",
  "async function main() {}\nfunction later() { main(); }",
  "this is no code; async .then(",
])("%j is left as it is", (code) => {
  expect(watchMain(code)).toBe(code);
});
