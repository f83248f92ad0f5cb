import { AsyncLocalStorage } from "node:async_hooks";
import { limits } from "../../contract/limits.ts";
import type { Emit, ErrorFrame, Frame } from "./frames.ts";

interface Reported {
  emit: Emit;
  /** Characters of console text so far. */
  logged: number;
  /** What was written to a standard stream without a line break yet, by level. */
  open: Map<string, string>;
}

type LogFrame = Extract<Frame, { type: "log" }>;
export type SeenFrame = Extract<Frame, { type: "seen" }>;

const current = new AsyncLocalStorage<Reported>();

/** What happens until the first request comes. Bounded: an isolate may never get one. */
const startup: LogFrame[] = [];
const startupLinesMost = 1000;
/** Characters of console text so far. */
let startupLogged = 0;
const startupOpen = new Map<string, string>();
let startupOver = false;
let startupTaken = false;

/** Runs `work` as the one request whose console and errors go to `emit`. */
export function reportTo(emit: Emit, work: () => Promise<void>): Promise<void> {
  return current.run({ emit, logged: 0, open: new Map() }, async () => {
    await work();
    closeLines();
  });
}

/** Hands a frame to the request that the running code belongs to, if it is one that reports. */
export function tell(frame: LogFrame | ErrorFrame | SeenFrame): void {
  // A reader that is gone has ended the run; there is nobody to tell.
  current
    .getStore()
    ?.emit(frame)
    .catch(() => undefined);
}

/** What was seen while the program started: every run of the isolate shows it, since none begins anew. */
const seen: SeenFrame[] = [];
const seenMost = 20;

export function seenAtStartup(): readonly SeenFrame[] {
  return seen;
}

/** Hands on what was seen: to its request, or at start-up to all that will come. */
export function tellSeen(frame: SeenFrame): void {
  if (current.getStore() !== undefined) tell(frame);
  else if (!startupOver && seen.length < seenMost) seen.push(frame);
}

function tellLine(level: string, text: string): void {
  // A little more than the limit, so that the runner knows it was reached.
  const frame: LogFrame = { type: "log", level, text: text.slice(0, limits.logBytes + 1) };
  const reported = current.getStore();
  if (reported === undefined) {
    // After start-up, code outside a reported request serves a live one: nobody else may see what it logs.
    if (startupOver || startup.length >= startupLinesMost || isFull()) return;
    startup.push(frame);
    startupLogged += text.length + 1;
    return;
  }
  if (isFull()) return;
  reported.logged += text.length + 1;
  tell(frame);
}

/**
 * Whether the console of start-up, or of the request that is under way, has told all that is shown. What is printed then need
 * not even be formatted: a loop that logs costs neither time nor memory.
 */
export function isFull(): boolean {
  return (current.getStore()?.logged ?? startupLogged) > limits.logBytes;
}

/** One console line (or several), behind what stands on the line already. */
export function log(level: string, text: string): void {
  const open = current.getStore()?.open ?? startupOpen;
  const begun = open.get(level) ?? "";
  open.delete(level);
  tellLine(level, begun + text);
}

/** What a standard stream is given: whole lines are told, the rest waits for its end. */
export function writeText(level: string, text: string): void {
  if (isFull()) return;
  const open = current.getStore()?.open ?? startupOpen;
  const begun = open.get(level) ?? "";
  // A line that never ends is not kept either.
  if (begun.length > limits.logBytes) return;
  const lines = (begun + text.slice(0, limits.logBytes + 1)).split(/\r?\n/);
  const rest = lines.pop() ?? "";
  if (rest === "") open.delete(level);
  else open.set(level, rest);
  if (lines.length > 0) tellLine(level, lines.join("\n"));
}

/** Tells the lines that never got their end. */
export function closeLines(): void {
  const open = current.getStore()?.open ?? startupOpen;
  for (const level of open.keys()) log(level, "");
}

/** Ends start-up: from the first request on, nothing more is kept for a later one. */
export function endStartup(): void {
  if (!startupOver) closeLines();
  startupOver = true;
}

/** Lines of start-up, for the first request that reports; later ones get none. */
export function takeStartup(): LogFrame[] {
  const frames = startupTaken ? [] : startup;
  startupTaken = true;
  return frames;
}
