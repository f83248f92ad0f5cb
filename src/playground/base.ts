import type { StoredProgram } from "../../contract/api.ts";
import type { ExampleTag } from "../../contract/example-tags.ts";
import type { OpenedProof } from "../../contract/compat-site.ts";
import type { PageData } from "../../contract/page.ts";
import type { Program } from "../../contract/program.ts";
import { proofHref, proofProgramAt, proofRequest, proofStatus } from "../../contract/open-proof.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { pageHref } from "../../contract/routes.ts";

/** The program that a page opens the workbench with, before anything is edited. */
export type Base = {
  /** The page's path; drafts are kept under it. */
  key: string;
  title: string;
  description: string;
  note: string;
  tags: ExampleTag[];
  program: Program;
  requests: ProgramRequest[];
  stored: StoredProgram | undefined;
  /** The line under the code as long as nothing is edited; of an example where none is given. */
  status?: string;
};

type WorkbenchData = Extract<PageData, { page: "home" | "example" | "program" | "compat-proof" }>;

/** `search` is the query of the page's address: a proof opens at the date that it asks for. */
export function baseOf(data: WorkbenchData, search: string): Base {
  if (data.page === "compat-proof") return proofBase(data.proof, search);
  if (data.page === "program") {
    const { stored } = data;
    const { title, description, program, requests } = stored;
    const key = pageHref("program", { id: stored.id });
    return { key, title, description, note: "", tags: [], program, requests, stored };
  }
  const { slug, title, description, note, tags, program, requests } = data.example;
  const key = data.page === "home" ? pageHref("home") : pageHref("example", { slug });
  return { key, title, description, note, tags, program, requests, stored: undefined };
}

function proofBase(proof: OpenedProof, search: string): Base {
  const program = proofProgramAt(proof, search);
  const isElsewhen = program !== proof.program;
  return {
    // At each date it is a draft of its own.
    key: proofHref(proof.id, isElsewhen ? program.compatibilityDate : undefined),
    title: proof.title,
    description: proof.question,
    note: proof.note,
    tags: [],
    program,
    requests: [proofRequest],
    stored: undefined,
    status: proofStatus,
  };
}
