import { useEffect, useState } from "react";
import { hasNode, nodeByDefault } from "../../contract/nodejs-compat.ts";
import type { StateAt } from "../../contract/compat-site.ts";
import type { Program } from "../../contract/program.ts";
import { changesUnknown, readingProgram } from "./late-changes.ts";
import { stateAt, stateWord } from "./api-states.ts";
import { type StateChange, stateChanges } from "./state-changes.ts";
import { type UsedApi, usedApis } from "./used-apis.ts";

/** More would be a page of its own. */
const mostShown = 12;

type Props = {
  program: Program;
  /** The program's date, and the one that is chosen. */
  from: string;
  to: string;
  flags: readonly string[];
  onAddFlag: () => void;
};

/** What of a program's own use of Node, and of its packages', is otherwise on another date. */
export function DateChanges({ program, from, to, flags, onAddFlag }: Props) {
  const [used, setUsed] = useState<readonly UsedApi[]>();
  const [unread, setUnread] = useState(readingProgram);
  useEffect(() => {
    let current = true;
    usedApis(program).then(
      (found) => current && setUsed(found.used),
      () => current && setUnread(changesUnknown),
    );
    return () => {
      current = false;
    };
  }, [program]);
  const changes = used === undefined ? [] : stateChanges(used, from, to);
  const lacksNode = !hasNode({ ...program, compatibilityFlags: [...flags] }, to);
  return (
    <div className="compare-part">
      {lacksNode && (
        <p className="embed-look">
          <span>
            Before {nodeByDefault} a program has Node’s modules only with the flag nodejs_compat.
          </span>
          <button type="button" className="button" onClick={onAddFlag}>
            Add the flag
          </button>
        </p>
      )}
      <output>{used === undefined ? unread : sentence(changes.length, from, to)}</output>
      {changes.length > 0 && (
        <ul className="rows" aria-label={`What changes between ${from} and ${to}`}>
          {changes.slice(0, mostShown).map((change) => (
            <Row key={change.api.name} change={change} />
          ))}
        </ul>
      )}
      {changes.length > mostShown && <p className="hint">And {changes.length - mostShown} more.</p>}
    </div>
  );
}

function sentence(count: number, from: string, to: string): string {
  if (count === 0) {
    return `Nothing that the program uses of Node is otherwise on ${to} than on ${from}, as far as it was measured.`;
  }
  const what =
    count === 1
      ? "One thing that the program uses of Node is"
      : `${count} things that the program uses of Node are`;
  return `${what} otherwise on ${to} than on ${from}:`;
}

const kinds = {
  begins: "A difference begins",
  ends: "A difference ends",
  changes: "A difference changes",
} as const;

function Mark({ state }: { state: StateAt }) {
  const word = stateWord(state);
  return (
    <span className={`mark is-${state.category.replaceAll(" ", "-")}`}>
      {word === "present" ? "there" : word}
    </span>
  );
}

function Row({ change: { api, kind, before, after } }: { change: StateChange }) {
  const newest = stateAt(api, "9999-12-31");
  const isNewest = newest.category === after.category && newest.partly === after.partly;
  const notes = [
    `${kinds[kind]}.`,
    ...(isNewest && api.difference !== undefined ? [api.difference] : []),
    ...(api.by.length === 0 ? [] : [`Loaded by ${api.by.join(", ")}.`]),
  ];
  return (
    <li className="row">
      <a href={api.href} target="_blank" rel="noopener">
        {api.name}
      </a>
      <span>
        <Mark state={before} /> → <Mark state={after} />
      </span>
      <p className="row-note">{notes.join(" ")}</p>
    </li>
  );
}
