import crypto from "node:crypto";
import { inspect } from "node:util";
import { printedStack } from "./printed-stack.ts";
import { log, tellSeen } from "./request-log.ts";
import { isStartupOver, noteStartupFailure, onStartupOver } from "./startup-failure.ts";

function tellUncaught(error: unknown): void {
  if (!noteStartupFailure(error)) return;
  log("error", printedStack(`Uncaught ${inspect(error)}`));
  log(
    "warn",
    "Berth: nothing caught this at start-up. Node ends there; on Workers a program goes on.",
  );
}

function heard(event: Event): void {
  if (event instanceof ErrorEvent) tellUncaught(event.error);
}

/**
 * Tells of what a callback throws while the program starts and nobody catches. Node ends the process over it; here the
 * program goes on, and answers as if what came after had never been written. In a request the trace tells of it.
 */
export function watchUncaught(): void {
  // Its types know of no such event.
  Reflect.apply(addEventListener, globalThis, ["error", heard]);
  for (const name of ["randomBytes", "randomFill", "randomInt", "generateKey"] as const)
    watch(name);
}

/**
 * Random values are refused at start-up. With a callback the refusal is its error, and what it throws then is lost even
 * to the runtime; packages catch the one and the other. `require` finds what is watched, until start-up is over.
 */
function watch(name: keyof typeof crypto): void {
  const native: unknown = Reflect.get(crypto, name);
  if (typeof native !== "function") return;
  const refused = (stack: string): void => {
    const proof = "It was refused in this run.";
    tellSeen({ type: "seen", rule: "global-scope", api: `crypto.${name}`, proof, stack });
  };
  const watched = (...args: unknown[]): unknown => {
    // Whoever took it at start-up may keep it.
    if (isStartupOver()) return Reflect.apply(native, crypto, args);
    const { stack = "" } = new Error("seen");
    const callback = args.at(-1);
    if (typeof callback === "function") {
      args[args.length - 1] = (error: unknown, ...given: unknown[]): void => {
        if (error) refused(stack);
        try {
          Reflect.apply(callback, undefined, [error, ...given]);
        } catch (thrown) {
          tellUncaught(thrown);
          throw thrown;
        }
      };
    }
    try {
      return Reflect.apply(native, crypto, args);
    } catch (error) {
      refused(stack);
      throw error;
    }
  };
  Reflect.set(crypto, name, Object.setPrototypeOf(watched, native));
  onStartupOver(() => {
    if (Reflect.get(crypto, name) === watched) Reflect.set(crypto, name, native);
  });
}
