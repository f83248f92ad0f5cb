import { useState } from "react";
import { programOverLimit } from "../../contract/program.ts";
import type { Taken } from "./read-files.ts";
import { useFileDrop } from "./use-file-drop.ts";
import type { Bench } from "./use-workbench.ts";

/** Takes files from the disk into the draft, dropped or picked. */
export function useFileImport({ state, dispatch }: Bench) {
  const [problem, setProblem] = useState<string>();

  /** A project takes the place of the whole program; single files are added to it. */
  async function add(taken: Taken): Promise<void> {
    const { readFiles, readProject } = await import("./read-files.ts");
    const { program } = state.draft;
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
    const overLimit = programOverLimit({ ...program, files: { ...program.files, ...read.files } });
    setProblem(overLimit);
    if (overLimit === undefined)
      dispatch({ type: "files", change: { type: "import", files: read.files } });
  }

  function take(taken: Taken) {
    setProblem(undefined);
    add(taken).catch(() =>
      setProblem("The files could not be added. Reload the page and try again."),
    );
  }

  const isOver = useFileDrop(take);
  return { take, isOver, problem, dismiss: () => setProblem(undefined) };
}
