import { inject } from "vitest";

/** For the slowest machine that still runs anything here. */
const startMs = 180_000;

const pair = inject("stackPairs")[Number(process.env["VITEST_POOL_ID"]) - 1];
if (pair === undefined) throw new Error("Vitest runs more workers than there are stacks.");

/** A stack tells its status from the moment on that it is there. */
async function started(statusUrl: string): Promise<void> {
  const until = performance.now() + startMs;
  for (;;) {
    const answer = await fetch(statusUrl).catch(() => undefined);
    if (answer?.ok) return;
    if (answer !== undefined) throw new Error("The stack ended before it was there: see above.");
    if (performance.now() > until) throw new Error("The stack is not there in time.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const { built, dev } = pair;

/** For `describe.each`: what must hold of the built app and of the dev server alike. */
export const stacks = [built, dev];

await Promise.all(stacks.map(({ statusUrl }) => started(statusUrl)));
