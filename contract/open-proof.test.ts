import { describe, expect, it } from "vitest";
import type { OpenedProof } from "./compat-site.ts";
import { proofHref, proofProgramAt } from "./open-proof.ts";

const proof: OpenedProof = {
  id: "path-join",
  title: "t",
  question: "q",
  note: "n",
  program: { files: { "proof.js": "" }, entry: "proof.js", compatibilityFlags: ["own"] },
  phase: "request",
  recorded: {},
  apis: [],
  dates: ["2024-09-23", "2025-09-01", "2026-10-01"],
  workerd: "1.2.3",
};

describe("a proof", () => {
  it.each([
    ["2025-09-01", "2025-09-01"],
    ["2026-09-30", "2025-09-01"],
    ["2027-01-01", "2026-10-01"],
  ])("asked for at %s opens at the last date that was measured, %s", (asked, date) => {
    const { search } = new URL(proofHref(proof.id, asked), "https://berth.example");
    expect(proofProgramAt(proof, search)).toEqual({
      ...proof.program,
      compatibilityDate: date,
      compatibilityFlags: ["nodejs_compat"],
    });
  });

  it.each(["", "?date=1999-01-01", "?date=tomorrow", "?date=2026"])(
    "opens at its own setting for %j",
    (search) => {
      expect(proofProgramAt(proof, search)).toBe(proof.program);
    },
  );
});
