import { inject } from "vitest";

export const built = inject("builtStack");
export const dev = inject("devStack");

/** For `describe.each`: what must hold of the built app and of the dev server alike. */
export const stacks = [built, dev];
