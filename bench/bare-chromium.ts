import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import * as v from "valibot";
import { chromium, chromiumArguments } from "../dev/chromium.ts";

const Reply = v.object({
  id: v.optional(v.number()),
  result: v.optional(v.looseObject({})),
  error: v.optional(v.object({ message: v.string() })),
});
const Created = v.object({ targetId: v.string() });
const Context = v.object({ browserContextId: v.string() });
const Attached = v.object({ sessionId: v.string() });
const Evaluated = v.object({ result: v.object({ value: v.unknown() }) });

/** A call of the DevTools protocol; answers with its result, and fails with the message of its error. */
type Send = (method: string, params?: object) => Promise<unknown>;

export interface BarePage {
  send: Send;
  /** The value of an expression, as JSON carries it; a promise is waited for. */
  read: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

export interface BareChromium {
  /** A page in a context of its own, which has no cache and no cookies. */
  open: (size: { width: number; height: number }) => Promise<BarePage>;
  close: () => Promise<void>;
}

/**
 * Chromium as it is without an open debugger. Playwright enables the protocol's Runtime domain in every
 * page; then V8 takes the place in the source of each `Error` as it is made, and parses the function
 * around it again for that. React makes five at its start, in one function of 190 kB: 110 to 150 ms at a
 * quarter of the speed, which no visitor has.
 */
export async function startBareChromium(): Promise<BareChromium> {
  const profile = mkdtempSync(join(tmpdir(), "berth-chromium-"));
  const child = spawn(
    chromium(),
    [
      ...chromiumArguments,
      "--headless",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const exited = once(child, "exit");
  const socket = new WebSocket(await addressOf(createInterface(child.stderr)));
  await once(socket, "open");

  let calls = 0;
  const waiting = new Map<number, (reply: v.InferOutput<typeof Reply>) => void>();
  socket.addEventListener("message", ({ data }) => {
    const reply = v.parse(Reply, JSON.parse(String(data)));
    if (reply.id === undefined) return;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  async function call(method: string, params: object, sessionId?: string): Promise<unknown> {
    const id = (calls += 1);
    const reply = new Promise<v.InferOutput<typeof Reply>>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params, sessionId }));
    const { result, error } = await reply;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  return {
    async open(size) {
      const { browserContextId } = v.parse(Context, await call("Target.createBrowserContext", {}));
      const { targetId } = v.parse(
        Created,
        await call("Target.createTarget", { url: "about:blank", browserContextId, ...size }),
      );
      const { sessionId } = v.parse(
        Attached,
        await call("Target.attachToTarget", { targetId, flatten: true }),
      );
      const send: Send = (method, params = {}) => call(method, params, sessionId);
      return {
        send,
        read: async (expression) => {
          const asked = { expression, returnByValue: true, awaitPromise: true };
          return v.parse(Evaluated, await send("Runtime.evaluate", asked)).result.value;
        },
        close: async () => {
          await call("Target.disposeBrowserContext", { browserContextId });
        },
      };
    },
    async close() {
      await call("Browser.close", {});
      await exited;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function addressOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error("Chromium ended before it listened.");
}
