import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { ExampleFile, exampleProgram } from "../../contract/example-file.ts";
import { run } from "../run/test-run.ts";
import { checkAnswer } from "./check-answer.ts";
import { programDescription, programFiles, programFolders } from "./read-programs.ts";

describe.each(programFolders("examples"))("%s", (folder) => {
  const about = v.parse(ExampleFile, programDescription(folder));
  const program = exampleProgram(about, programFiles(folder));

  test.each(
    about.requests.map(({ request, expect: expected }) => ({
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
