/** What is needed to start a local stack: app, runner and Turnstile emulator. */
export interface StackOptions {
  /** A free port for the app. */
  port: number;
  /** Where Wrangler keeps the local D1. */
  state: string;
}

export interface Stack {
  origin: string;
  /** The runner's process at this moment: it changes whenever a program takes the process down. */
  runnerPid(): number;
  close(): Promise<void>;
}
