import { describe, expect, test } from "vitest";
import { keysOf } from "../../contract/keys-of.ts";
import type { Program } from "../../contract/program.ts";
import { program, run } from "../run/test-run.ts";
import { findDifferences } from "./find-differences.ts";
import { connectionProofs } from "./proofs/connections.ts";
import { processProofs } from "./proofs/process.ts";
import type { Proof } from "./proofs/proof.ts";
import { serverProofs } from "./proofs/servers.ts";
import { rules } from "./rules.ts";

const proofs = [...connectionProofs, ...serverProofs, ...processProofs].map(
  (proof) => [`${proof.rule}: ${proof.name}`, proof] as const,
);

function programOf(code: string): Program {
  return program(code.startsWith("import ") ? "server.mjs" : "server.js", code);
}

function rulesIn(code: string): string[] {
  return findDifferences(programOf(code), () => true).map(({ rule }) => rule);
}

test("every rule has a program that proves it", () => {
  const proven = new Set<string>(proofs.map(([, { rule }]) => rule));
  expect(keysOf(rules).filter((rule) => !proven.has(rule))).toEqual([]);
});

describe.each(proofs)("%s", (_, proof) => {
  test("is found in the code", () => {
    expect(rulesIn(proof.code)).toContain(proof.rule);
  });

  test("is not found where it is not", () => {
    expect(rulesIn(proof.unlike)).not.toContain(proof.rule);
  });

  test("behaves so on the runtime", async () => {
    const { code, request, body = /(?:)/, lines, outcome = "ok", later }: Proof = proof;
    const told = await run(programOf(code), request);
    expect({ ...told, outcome: told.end.outcome }).toMatchObject({
      outcome,
      body: expect.stringMatching(body),
      ...(lines === undefined ? {} : { lines }),
    });
    if (later !== undefined) await new Promise((resolve) => setTimeout(resolve, later.ms));
    const after = later === undefined ? undefined : await run(programOf(code));
    expect(after?.body).toBe(later?.body);
  });
});
