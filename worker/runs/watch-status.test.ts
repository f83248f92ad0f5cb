import { expect, it } from "vitest";
import type { RecordedStatus } from "../../contract/og.ts";
import { watchStatus } from "./watch-status.ts";

const log = '{"type":"log","at":1,"level":"log","text":"{\\"type\\":\\"response\\"}"}\n';
const response = (status: number) =>
  `{"at":2,"type":"response","status":${status},"statusText":"","headers":[["a","é"]]}\n`;
const end = (outcome: string) =>
  `{"type":"end","at":3,"outcome":"${outcome}","coldStart":true,"durations":{"compile":0,"load":0,"firstByte":0,"total":3}}\n`;

/** What is told of a run that comes in chunks of a size, and what comes out of it. */
async function watched(text: string, chunkBytes = 7) {
  const told: RecordedStatus[] = [];
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += chunkBytes)));
    },
  });
  const run = new Response(body, { headers: { "content-type": "application/x-ndjson" } });
  const answer = watchStatus(run, (status) => told.push(status));
  expect(answer.headers.get("content-type")).toBe("application/x-ndjson");
  const passed = new TextDecoder().decode(await answer.arrayBuffer());
  expect(passed).toBe(text);
  return told;
}

it.each([
  ["the status of the response", log + response(201) + end("ok"), [201]],
  ["the status of a response that is cut later", response(200) + end("timeout"), [200]],
  ["the kind of error where there is no response", log + end("blocked-loop"), ["blocked-loop"]],
  ["nothing of a run that was lost", log + end("runner-restarted"), []],
  ["nothing of a run that is cut off", log, []],
  ["nothing of a line that is not whole", log + response(200).trim(), []],
  ["nothing of what is no event", '{"type":"response"}\n{"type":"end"}\n{"type":"response"', []],
  ["nothing of a status that there is not", response(999) + end("ok"), []],
  ["nothing of nothing", "", []],
])("tells %s, and passes everything on", async (_what, text, told) => {
  for (const chunkBytes of [1, 7, 100_000]) expect(await watched(text, chunkBytes)).toEqual(told);
});

it("is not confused by long lines", async () => {
  const long = `{"type":"log","at":1,"level":"log","text":"${"é\\n".repeat(200_000)}"}\n`;
  expect(await watched(long + response(204) + end("ok"), 65_536)).toEqual([204]);
});

it("ends the run when its reader leaves", async () => {
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(log));
    },
    cancel() {
      isCancelled = true;
    },
  });
  const reader = watchStatus(new Response(body), () => {}).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(isCancelled).toBe(true);
});
