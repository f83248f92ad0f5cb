import { useState } from "react";
import { programOverLimit } from "../../contract/program.ts";
import { useFileDrop } from "./use-file-drop.ts";
import type { Bench } from "./use-workbench.ts";

/** Takes files from the disk into the draft, dropped or picked. */
export function useFileImport({ state, dispatch }: Bench) {
  const [problem, setProblem] = useState<string>();

  async function add(list: readonly File[]): Promise<void> {
    const { readFiles } = await import("./read-files.ts");
    const read = await readFiles(list);
    if ("problem" in read) return setProblem(read.problem);
    const { program } = state.draft;
    const overLimit = programOverLimit({ ...program, files: { ...program.files, ...read.files } });
    setProblem(overLimit);
    if (overLimit === undefined)
      dispatch({ type: "files", change: { type: "import", files: read.files } });
  }

  function take(list: readonly File[]) {
    setProblem(undefined);
    add(list).catch(() =>
      setProblem("The files could not be added. Reload the page and try again."),
    );
  }

  const isOver = useFileDrop(take);
  return { take, isOver, problem, dismiss: () => setProblem(undefined) };
}
