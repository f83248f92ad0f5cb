import assert from "node:assert/strict";
import { createServer } from "node:http";
import { slugify } from "./slugify.js";

const checks = {
  "spaces become dashes": () => assert.equal(slugify("  Hello big World "), "hello-big-world"),
  "marks are dropped": () => assert.equal(slugify("Crème brûlée!"), "creme-brulee"),
  "a number is refused": () => assert.throws(() => slugify(42), TypeError),
  "words keep their order": () =>
    assert.deepEqual(["Ada L.", "C. Babbage"].map(slugify), ["ada-l", "c-babbage"]),
  "sharp s is spelled out": () => assert.equal(slugify("Große Straße"), "grosse-strasse"),
};

/** Why a check failed, or undefined when it held. */
function failureOf(check) {
  try {
    check();
    return undefined;
  } catch (error) {
    // Anything but a failed assertion is a bug of the check itself.
    if (!(error instanceof assert.AssertionError)) throw error;
    const { actual, expected, operator, message } = error;
    return { actual, expected, operator, message };
  }
}

const server = createServer((req, res) => {
  const failures = Object.entries(checks).flatMap(([name, check]) => {
    const failure = failureOf(check);
    return failure === undefined ? [] : { name, ...failure };
  });
  for (const { name, message } of failures) console.error(`${name}\n${message}`);
  res.writeHead(failures.length === 0 ? 200 : 500, { "content-type": "application/json" });
  res.end(JSON.stringify({ checks: Object.keys(checks).length, failures }, null, 2));
});

server.listen(3000);
