import assert from "node:assert/strict";
import { createServer } from "node:http";
import { mock } from "node:test";
import { mailer, remind } from "./notify.js";

const people = [
  { name: "ada", due: "2026-01-31" },
  { name: "bob", due: "2026-03-01" },
  { name: "eve", due: "2025-12-24" },
];

function testReminders() {
  // The real mailer throws; for as long as it is mocked it only remembers.
  const send = mock.method(mailer, "send", () => "queued");
  try {
    assert.equal(remind(people, "2026-02-15"), 2);
    assert.deepEqual(send.mock.calls[1].arguments, ["eve@example.com", "Due since 2025-12-24"]);
    send.mock.mockImplementationOnce(() => {
      throw new Error("mailbox full");
    });
    assert.throws(() => remind(people, "2026-02-15"), /mailbox full/);
    return send.mock.calls.map(({ arguments: [to], result, error }) => ({
      to,
      result,
      error: error?.message,
    }));
  } finally {
    mock.restoreAll();
  }
}

createServer((req, res) => {
  const calls = testReminders();
  let restored = "";
  try {
    remind(people, "2026-02-15");
  } catch (error) {
    restored = error.message;
  }
  res.setHeader("content-type", "application/json");
  res.end(JSON.stringify({ calls, restored }, null, 2));
}).listen(3000);
