import { parse } from "acorn";
import type { FileReading } from "../../contract/runner.ts";

/** Why a text is no JavaScript, and on which line: names of what was expected, nothing of the text. */
export function syntaxFailure(code: string): NonNullable<FileReading["failure"]> {
  try {
    parse(code, {
      ecmaVersion: "latest",
      sourceType: "module",
      allowHashBang: true,
      locations: true,
    });
  } catch (error) {
    const line = /\((\d+):\d+\)$/.exec(error instanceof Error ? error.message : "")?.[1];
    const message = "It could not be parsed.";
    return line === undefined ? { message } : { message, line: Number(line) };
  }
  return { message: "It could not be parsed." };
}
