import { useEffect, useRef, useState } from "react";
import type { CheckBody } from "../../contract/check.ts";
import { many } from "../../contract/compat-words.ts";
import type { MigrationReport } from "../../contract/migration-report.ts";
import { failureSentence, isAbort } from "../api-failure.ts";
import type { Taken } from "../playground/read-files.ts";
import { prepareClearance, withClearance } from "../turnstile/with-clearance.ts";
import { checkProject } from "./checks-client.ts";
import { pastedProject } from "./pasted-project.ts";
import { type Project, takeProject } from "./take-project.ts";

export interface Checked {
  /** Which check of this page it was. */
  at: number;
  body: CheckBody;
  report: MigrationReport;
}

function bodyOf({ name, files, ignored }: Project, date: string): CheckBody {
  return { files, ignored, date, ...(name === "" ? {} : { title: name.slice(0, 120) }) };
}

/** What is chosen and pasted, and the report of it. Nothing of it goes when a check fails. */
export function useCheck() {
  const [project, setProject] = useState<Project>();
  const [text, setText] = useState("");
  const [progress, setProgress] = useState("");
  const [problem, setProblem] = useState<string>();
  const [checked, setChecked] = useState<Checked>();
  const abort = useRef(new AbortController());
  useEffect(() => {
    const checking = abort;
    return () => checking.current.abort();
  }, []);

  async function take(taken: Taken): Promise<void> {
    prepareClearance();
    setProblem(undefined);
    const found = await takeProject(taken, (done, all) =>
      setProgress(`Reading ${done} of ${many(all, "file")}…`),
    );
    setProgress("");
    if ("problem" in found) setProblem(found.problem);
    else setProject(found);
  }

  async function check(date: string): Promise<void> {
    if (project === undefined && text.trim() === "") {
      return setProblem("Choose a folder or files, or paste something, then check it.");
    }
    abort.current.abort();
    const mine = new AbortController();
    abort.current = mine;
    setProblem(undefined);
    try {
      const chosen = project ?? (await pastedProject(text));
      const body = bodyOf(chosen, date);
      setProgress(`Checking ${many(Object.keys(chosen.files).length, "file")}…`);
      const send = () => checkProject(body, mine.signal);
      const report = await withClearance(send, { signal: mine.signal, expected: true });
      setChecked({ at: performance.now(), body, report });
    } catch (error) {
      if (isAbort(error)) return;
      setProblem(failureSentence(error));
    }
    setProgress("");
  }

  return {
    project,
    forget: () => setProject(undefined),
    text,
    setText,
    progress,
    problem,
    checked,
    take: (taken: Taken) => void take(taken),
    check: (date: string) => void check(date),
  };
}
