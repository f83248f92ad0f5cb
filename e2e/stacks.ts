import { inject } from "vitest";

const pair = inject("stackPairs")[Number(process.env["VITEST_POOL_ID"]) - 1];
if (pair === undefined) throw new Error("Vitest runs more workers than there are stacks.");

export const { built, dev } = pair;

/** For `describe.each`: what must hold of the built app and of the dev server alike. */
export const stacks = [built, dev];
