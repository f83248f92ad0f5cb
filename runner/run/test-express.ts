import { expect, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { run } from "./test-run.ts";

export interface ExpressCase {
  /** Entry first. */
  files: Program["files"];
  asked?: Partial<ProgramRequest>;
  status?: number;
  body: unknown;
  lines?: unknown[];
}

/** A test of each: no error, nothing that would have to change, and the answer as it is in Node. */
export function testCases(cases: Record<string, ExpressCase>): void {
  test.each(Object.entries(cases))("%s", async (_, { files, asked, status = 200, body, lines }) => {
    const [entry = ""] = Object.keys(files);
    const told = await run({ files, entry }, asked);
    expect(told).toMatchObject({ errors: [], status, body, lines: lines ?? told.lines });
    // What has no effect here is told; nothing of it stands in the way.
    expect(told.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
}
