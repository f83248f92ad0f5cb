/** Below it stands the echo origin, for who cannot ask for it by its name. */
export const echoPrefix = "/echo/";

/** One question: a program, and how many requests it gets. */
export interface Asked {
  date: string;
  flags: readonly string[];
  mainModule: string;
  files: Record<string, string>;
  turns: number;
}
