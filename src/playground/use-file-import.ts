import { useState } from "react";
import { type Program, programOverLimit } from "../../contract/program.ts";
import type { Taken } from "./read-files.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { usePagePaste } from "./use-page-paste.ts";
import type { Bench } from "./use-workbench.ts";

/** Takes files into the draft: from the disk, dropped or picked, and out of a text that is pasted. */
export function useFileImport({ state, dispatch, curl }: Bench) {
  const [problem, setProblem] = useState<string>();
  const { program } = state.draft;

  function addFiles(files: Program["files"], entry?: string) {
    const overLimit = programOverLimit({ ...program, files: { ...program.files, ...files } });
    setProblem(overLimit);
    if (overLimit === undefined)
      dispatch({ type: "files", change: { type: "import", files, entry } });
  }

  /** A project takes the place of the whole program; single files are added to it. */
  async function takeFiles(taken: Taken): Promise<void> {
    const { readFiles, readProject } = await import("./read-files.ts");
    const project = await readProject(taken);
    if (project !== undefined) {
      if ("problem" in project) return setProblem(project.problem);
      const { secrets, ...change } = project;
      dispatch({ type: "files", change: { type: "replace", ...change } });
      if (secrets.length > 0)
        setProblem(`Left out, since it may hold secrets: ${secrets.join(", ")}.`);
      return;
    }
    const read = await readFiles(taken.files.map((file) => ({ path: file.name, file })));
    if ("problem" in read) return setProblem(read.problem);
    addFiles(read.files);
  }

  /** Files that were written down together run as they say, unless they leave the entry what it is. */
  async function takePasted(files: Program["files"]): Promise<void> {
    const { findNamedEntry } = await import("../../contract/find-entry.ts");
    addFiles(files, Object.hasOwn(files, program.entry) ? undefined : findNamedEntry(files));
  }

  async function takeText(text: string): Promise<void> {
    const found = (await import("./read-fences.ts")).readFences(text);
    if (found !== undefined && "files" in found) await takePasted(found.files);
  }

  function attempt(adding: Promise<void>) {
    setProblem(undefined);
    adding.catch(() => setProblem("The files could not be added. Reload the page and try again."));
  }

  const take = (taken: Taken) => attempt(takeFiles(taken));
  usePagePaste({ onFences: (text) => attempt(takeText(text)), onCurl: curl.take });
  return {
    take,
    add: (files: Program["files"]) => attempt(takePasted(files)),
    isOver: useFileDrop(take),
    problem,
    dismiss: () => setProblem(undefined),
  };
}
