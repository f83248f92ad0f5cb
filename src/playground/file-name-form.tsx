import { useEffect, useId, useRef, useState } from "react";
import * as v from "valibot";
import { ProgramPath } from "../../contract/program.ts";

type Props = {
  label: string;
  submit: string;
  initial: string;
  taken: readonly string[];
  onName: (name: string) => void;
  onCancel: () => void;
};

function problemOf(name: string, taken: readonly string[]): string | undefined {
  if (taken.includes(name)) return "This name is taken.";
  const parsed = v.safeParse(ProgramPath, name);
  return parsed.success ? undefined : parsed.issues[0].message;
}

/** Asks for a file's name in the place of the tabs. Escape goes back. */
export function FileNameForm({ label, submit, initial, taken, onName, onCancel }: Props) {
  const [name, setName] = useState(initial);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();

  useEffect(() => {
    const input = field.current;
    if (input === null) return;
    input.focus();
    // The name without its folder and its ending is what is mostly changed.
    const from = input.value.lastIndexOf("/") + 1;
    const dot = input.value.lastIndexOf(".");
    input.setSelectionRange(from, dot > from ? dot : input.value.length);
  }, []);

  return (
    <form
      className="file-form"
      onSubmit={(event) => {
        event.preventDefault();
        const found = problemOf(name, taken);
        setProblem(found);
        if (found === undefined) onName(name);
      }}
    >
      <input
        ref={field}
        className="field code"
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problemId}
        placeholder="routes/users.js"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setProblem(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel();
        }}
      />
      <button type="submit" className="quiet">
        {submit}
      </button>
      <button type="button" className="quiet" onClick={onCancel}>
        Cancel
      </button>
      <span id={problemId} className="field-error" role="alert" title={problem}>
        {problem}
      </span>
    </form>
  );
}
