import type { StoredProgram } from "../../contract/api.ts";
import type { ExampleTag } from "../../contract/example-tags.ts";
import type { PageData } from "../../contract/page.ts";
import type { Program } from "../../contract/program.ts";
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
};

type WorkbenchData = Extract<PageData, { page: "home" | "example" | "program" }>;

export function baseOf(data: WorkbenchData): Base {
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
