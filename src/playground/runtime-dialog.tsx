import { useEffect, useState } from "react";
import * as v from "valibot";
import {
  defaultCompatibilityDate,
  oldestCompatibilityDate,
} from "../../contract/compatibility-date.ts";
import { newestCompatibilityDate } from "../../contract/compatibility-flags.ts";
import { Program } from "../../contract/program.ts";
import { Dialog } from "../components/dialog.tsx";
import { useNavigation } from "../use-navigation.ts";
import { environmentOf, environmentText } from "./environment-text.ts";
import { flagProblem } from "./flag-problem.ts";
import { changesUnknown, DateChanges, readingProgram } from "./late-changes.ts";
import { DatesDialog } from "./late-dates.ts";
import type { Bench } from "./use-workbench.ts";

type Props = { bench: Bench; onClose: () => void };

function issueSentence(program: unknown): string | undefined {
  const parsed = v.safeParse(Program, program);
  if (parsed.success) return undefined;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? "";
  if (field.startsWith("env"))
    return "A variable’s name has letters, digits and underscores, and begins with no digit.";
  if (field.startsWith("compatibilityFlags"))
    return "A flag has small letters, digits, underscores and hyphens.";
  return issue.message;
}

function flagsOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((flag) => flag !== "");
}

/** Whether what tells of a date's changes is there, or cannot be had, once there is a date to tell of. */
function useChanges(wanted: boolean) {
  const [state, setState] = useState<"coming" | "ready" | "failed">(() =>
    DateChanges.isReady() ? "ready" : "coming",
  );
  useEffect(() => {
    if (!wanted || state !== "coming") return;
    DateChanges.prepare().then(
      () => setState("ready"),
      () => setState("failed"),
    );
  }, [wanted, state]);
  return state;
}

/** The compatibility date, flags and environment variables of the program. */
export function RuntimeDialog({ bench, onClose }: Props) {
  const { program } = bench.state.draft;
  const [date, setDate] = useState(program.compatibilityDate ?? "");
  const [flags, setFlags] = useState((program.compatibilityFlags ?? []).join(" "));
  const [env, setEnv] = useState(environmentText(program.env ?? {}));
  const [problem, setProblem] = useState<string>();
  const navigation = useNavigation();
  const present = program.compatibilityDate ?? defaultCompatibilityDate;
  const chosen = date === "" ? defaultCompatibilityDate : date;
  const isOther = chosen !== present && chosen >= oldestCompatibilityDate;
  const changes = useChanges(isOther);

  function apply() {
    const variables = environmentOf(env);
    if (variables === undefined) return setProblem("Write one NAME=value a line.");
    const names = flagsOf(flags);
    const unknown = flagProblem(names);
    if (unknown !== undefined) return setProblem(unknown);
    const runtime = {
      ...(date === "" ? {} : { compatibilityDate: date }),
      ...(names.length === 0 ? {} : { compatibilityFlags: names }),
      ...(Object.keys(variables).length === 0 ? {} : { env: variables }),
    };
    const found = issueSentence({ files: program.files, entry: program.entry, ...runtime });
    if (found !== undefined) return setProblem(found);
    bench.dispatch({ type: "runtime", runtime });
    onClose();
  }

  return (
    <Dialog title="Runtime" onClose={onClose}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <label className="labelled">
          <span>Compatibility date</span>
          <input
            className="field"
            type="date"
            min={oldestCompatibilityDate}
            max={newestCompatibilityDate}
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
          <small>
            Which day’s behaviour of the Workers runtime, up to {newestCompatibilityDate}. Empty:{" "}
            {defaultCompatibilityDate}.
          </small>
        </label>
        {isOther && (
          // Of one height from the start: what comes late must not move a button that is being pressed.
          <div className="date-changes">
            {changes === "ready" ? (
              <DateChanges
                program={program}
                from={present}
                to={chosen}
                flags={flagsOf(flags)}
                onAddFlag={() => setFlags([...flagsOf(flags), "nodejs_compat"].join(" "))}
              />
            ) : (
              <p className="hint">{changes === "coming" ? readingProgram : changesUnknown}</p>
            )}
          </div>
        )}
        {isOther && (
          <div className="dialog-actions">
            <button
              type="button"
              className="button"
              onClick={() =>
                void navigation.prepare(DatesDialog, () => {
                  onClose();
                  bench.setDates({ beside: chosen });
                })
              }
            >
              Run on both dates
            </button>
          </div>
        )}
        <label className="labelled">
          <span>Compatibility flags</span>
          <input
            className="field code"
            value={flags}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            onChange={(event) => setFlags(event.target.value)}
          />
          <small>Separated by spaces, such as nodejs_compat.</small>
        </label>
        <label className="labelled">
          <span>Environment variables</span>
          <textarea
            className="field code"
            rows={4}
            placeholder="GREETING=hello"
            value={env}
            spellCheck={false}
            autoCapitalize="off"
            onChange={(event) => setEnv(event.target.value)}
          />
          <small>
            One NAME=value a line, read from process.env. They are shared with the program.
          </small>
        </label>
        {problem !== undefined && (
          <p className="notice" role="alert">
            {problem}
          </p>
        )}
        <div className="dialog-actions">
          <button type="submit" className="button primary">
            Apply
          </button>
        </div>
      </form>
    </Dialog>
  );
}
