import { expect, test } from "vitest";
import { run } from "./test-run.ts";
import { hintedTriggers } from "./triggers/hinted.ts";
import { settingsTriggers } from "./triggers/settings.ts";
import { startupTriggers } from "./triggers/startup.ts";

test.each(Object.entries({ ...startupTriggers, ...hintedTriggers, ...settingsTriggers }))(
  "%s",
  async (_, { of, error }) => {
    const { errors, end } = await run(of);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject(error);
    expect(end.outcome).toBe(error["kind"]);
  },
);
