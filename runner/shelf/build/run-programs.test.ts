import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { ProvenRequest } from "../../../contract/example-file.ts";
import { checkAnswer } from "../../gallery/check-answer.ts";
import { programDescription, programFiles, programFolders } from "../../gallery/read-programs.ts";
import { run } from "../../run/test-run.ts";

const SmokeProgram = v.object({ entry: v.string(), requests: v.array(ProvenRequest) });

describe.each(programFolders("runner/shelf/smoke"))("%s", (folder) => {
  const { entry, requests } = v.parse(SmokeProgram, programDescription(folder));
  const program = { files: programFiles(folder), entry };

  test.each(
    requests.map(({ request, expect: expected }) => ({
      name: `${request.method} ${request.path}`,
      request,
      expected,
    })),
  )("$name", async ({ request, expected }) => {
    const told = await run(program, request);
    checkAnswer(told, expected);
    expect(told.end.outcome).toBe(expected.outcome ?? "ok");
  });
});
