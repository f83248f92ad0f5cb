import { Link } from "wouter";
import type { Bench } from "./use-workbench.ts";

function Sentence({ bench }: { bench: Bench }) {
  const { base, edited, isOwn, kept } = bench;
  const { stored } = base;
  if (isOwn && kept.keeping === "refused") {
    return (
      <span className="field-error" role="alert">
        Not kept: this browser’s storage is full or closed. Share it before you leave.
      </span>
    );
  }
  if (stored === undefined) {
    return edited
      ? "Edited. Kept in this browser; share to keep it for good."
      : (base.status ?? "Example, as it is in the gallery.");
  }
  if (!isOwn) return "Shared, and never changes. An edit makes your own copy.";
  return (
    <>
      Your copy of <Link href={base.key}>{stored.title}</Link>. Share to keep it.
    </>
  );
}

type Props = {
  bench: Bench;
  /** Why files could not be added. */
  problem: string | undefined;
  onDismiss: () => void;
  onRuntime: () => void;
};

/** The line under the code: what this draft is, and the ways back and forth from it. */
export function CodeStatus({ bench, problem, onDismiss, onRuntime }: Props) {
  const { base, state, dispatch, edited, isOwn } = bench;
  if (problem !== undefined) {
    return (
      <div className="code-status">
        <p className="field-error" role="alert" title={problem}>
          {problem}
        </p>
        <button type="button" className="quiet" onClick={onDismiss}>
          Dismiss
        </button>
      </div>
    );
  }
  if (bench.kept.keeping === "other-tab") {
    return (
      <div className="code-status">
        <p className="field-error" role="alert">
          Another tab has changed this draft.
        </p>
        <button type="button" className="quiet" onClick={() => bench.kept.takeOther()}>
          Show that one
        </button>
        <button type="button" className="quiet" onClick={() => bench.kept.keepThis()}>
          Keep this one
        </button>
      </div>
    );
  }
  return (
    <div className="code-status">
      <output>{state.undo === undefined ? <Sentence bench={bench} /> : state.undo.label}</output>
      {state.undo !== undefined && (
        <button type="button" className="quiet" onClick={() => dispatch({ type: "undo" })}>
          Undo
        </button>
      )}
      {state.undo === undefined && isOwn && (
        <button type="button" className="quiet" onClick={() => dispatch({ type: "discard", base })}>
          {edited ? "Discard changes" : "Drop the copy"}
        </button>
      )}
      {base.stored !== undefined && !isOwn && (
        <button type="button" className="quiet" onClick={() => dispatch({ type: "fork" })}>
          Fork
        </button>
      )}
      <button type="button" className="quiet" onClick={onRuntime}>
        Runtime
      </button>
    </div>
  );
}
