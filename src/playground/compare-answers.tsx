import { useEffect, useRef, useState } from "react";
import type { StoredProgram } from "../../contract/api.ts";
import { failureSentence, isAbort } from "../api-failure.ts";
import { compareTexts, type DiffLine } from "./compare-files.ts";
import { DiffLines } from "./diff-lines.tsx";
import { emptyRequest } from "./request-form.ts";
import { wholeAnswer } from "./whole-answer.ts";

type Outcome = { answer: string; lines: DiffLine[] } | { failure: string } | "running" | undefined;

const usual = { method: emptyRequest.method, path: emptyRequest.path, headers: [] };

/** Sends one request to both programs, and shows where their answers differ. */
export function CompareAnswers({ older, newer }: { older: string; newer: StoredProgram }) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [chosen, setChosen] = useState(0);
  const abort = useRef(new AbortController());
  useEffect(() => () => abort.current.abort(), []);
  const requests = newer.requests.length === 0 ? [usual] : newer.requests;

  async function run() {
    const request = requests[chosen] ?? usual;
    const { signal } = (abort.current = new AbortController());
    setOutcome("running");
    try {
      const [before, answer] = await Promise.all([
        wholeAnswer(older, request, signal),
        wholeAnswer(newer.id, request, signal),
      ]);
      setOutcome({ answer, lines: compareTexts(before, answer) });
    } catch (error) {
      if (!isAbort(error)) setOutcome({ failure: failureSentence(error) });
    }
  }

  return (
    <section className="compare-part" aria-labelledby="compare-answers">
      <h3 id="compare-answers">Answers</h3>
      <p className="embed-look">
        <select
          className="field"
          aria-label="Request to both"
          value={chosen}
          onChange={({ target }) => setChosen(Number(target.value))}
        >
          {requests.map(({ method, path }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the place is what is chosen
            <option key={at} value={at}>
              {method} {path}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          aria-disabled={outcome === "running"}
          onClick={() => outcome !== "running" && void run()}
        >
          {outcome === "running" ? "Running both…" : "Run both"}
        </button>
      </p>
      <Result outcome={outcome} />
    </section>
  );
}

function Result({ outcome }: { outcome: Outcome }) {
  if (outcome === undefined || outcome === "running") return null;
  if ("failure" in outcome) return <p className="notice">{outcome.failure}</p>;
  if (outcome.lines.length > 0) {
    return <DiffLines lines={outcome.lines} label="Where the answers differ" />;
  }
  return (
    <>
      <output>Both answer the same.</output>
      <DiffLines
        lines={outcome.answer.split("\n").map((text) => ({ kind: "same", text }))}
        label="What both answer"
      />
    </>
  );
}
