import { noteStartupFailure } from "./startup-failure.ts";

/**
 * Makes `process.exit` an error with a place: no code can end a Worker. The runtime ignores it at start-up
 * and cancels the request without a word later.
 */
export function watchExit(): void {
  process.exit = (code): never => {
    const given = code ?? process.exitCode ?? "";
    const error = new Error(
      `process.exit(${given}) was called, and a Worker has no process that could end.`,
    );
    noteStartupFailure(error);
    throw error;
  };
}
