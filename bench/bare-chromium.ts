import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import * as v from "valibot";
import { chromium, chromiumArguments } from "../dev/chromium.ts";

const Reply = v.object({
  id: v.optional(v.number()),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
  result: v.optional(v.looseObject({})),
  error: v.optional(v.object({ message: v.string() })),
});
const Created = v.object({ targetId: v.string() });
const Context = v.object({ browserContextId: v.string() });
const Attached = v.object({ sessionId: v.string() });
const Traced = v.object({ value: v.array(v.unknown()) });
const Evaluated = v.object({ result: v.object({ value: v.optional(v.unknown()) }) });

/** A call of the DevTools protocol; answers with its result, and fails with the message of its error. */
type Send = (method: string, params?: object) => Promise<unknown>;

export interface BarePage {
  send: Send;
  /** The value of an expression, as JSON carries it; a promise is waited for. */
  read: (expression: string) => Promise<unknown>;
  /** Asks every 100 ms until the expression is true; fails after a minute. */
  until: (expression: string) => Promise<void>;
  close: () => Promise<void>;
}

export interface BareChromium {
  /** A page in a context of its own, which has no cache and no cookies. */
  open: (size: { width: number; height: number }) => Promise<BarePage>;
  /** What the browser records of these categories while something is done. */
  trace: (categories: string[], act: () => Promise<void>) => Promise<unknown[]>;
  close: () => Promise<void>;
}

/** A page of its own context has no window in front; and phones lay no bars to scroll with beside a page. */
const inForeground = [
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--hide-scrollbars",
];

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
      ...inForeground,
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
  let traced: unknown[] = [];
  let traceEnded: (() => void) | undefined;
  socket.addEventListener("message", ({ data }) => {
    const reply = v.parse(Reply, JSON.parse(String(data)));
    if (reply.method === "Tracing.dataCollected")
      traced.push(...v.parse(Traced, reply.params).value);
    if (reply.method === "Tracing.tracingComplete") traceEnded?.();
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
      await call("Emulation.setFocusEmulationEnabled", { enabled: true }, sessionId);
      const read = async (expression: string) => {
        const asked = { expression, returnByValue: true, awaitPromise: true };
        return v.parse(Evaluated, await send("Runtime.evaluate", asked)).result.value;
      };
      return {
        send,
        read,
        async until(expression) {
          for (let tries = 0; tries < 600; tries += 1) {
            if ((await read(expression)) === true) return;
            await setTimeout(100);
          }
          throw new Error(`Never true: ${expression}`);
        },
        close: async () => {
          await call("Target.disposeBrowserContext", { browserContextId });
        },
      };
    },
    async trace(categories, act) {
      traced = [];
      const complete = new Promise<void>((resolve) => (traceEnded = resolve));
      await call("Tracing.start", { traceConfig: { includedCategories: categories } });
      await act();
      await call("Tracing.end", {});
      await complete;
      return traced;
    },
    async close() {
      // Its answer may not come any more.
      void call("Browser.close", {});
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
