import { useEffect, useRef, useState } from "react";
import { reportParts, reportTop } from "../../contract/report-page.ts";
import { Pieces } from "../components/pieces.tsx";
import { useFileDrop } from "../playground/use-file-drop.ts";
import { prepareClearance } from "../turnstile/with-clearance.ts";
import { ProjectPicker } from "./project-picker.tsx";
import { ShareReport } from "./share-report.tsx";
import { type Checked, useCheck } from "./use-check.ts";

/** Asks for a project, and shows what a check found in it. */
export function CheckForm({ dates }: { dates: readonly string[] }) {
  const newest = dates.at(-1) ?? "";
  const [date, setDate] = useState(newest);
  const check = useCheck();
  const { project, text, progress, problem, checked } = check;
  const isOver = useFileDrop(check.take);
  return (
    <>
      <form
        className="page-part"
        onSubmit={(event) => {
          event.preventDefault();
          if (progress === "") check.check(date);
        }}
      >
        <ProjectPicker
          project={project}
          isOver={isOver}
          onTake={check.take}
          onForget={check.forget}
        />
        <label className="labelled">
          <span>Or paste package.json, or a file of code</span>
          <textarea
            className="field code"
            rows={8}
            value={text}
            spellCheck={false}
            autoComplete="off"
            disabled={project !== undefined}
            onFocus={prepareClearance}
            onChange={(event) => check.setText(event.target.value)}
          />
        </label>
        <div className="filter-line">
          <select
            className="field"
            aria-label="Compatibility date"
            value={date}
            onChange={(event) => setDate(event.target.value)}
          >
            {dates.toReversed().map((each) => (
              <option key={each} value={each}>
                {each === newest ? `At ${each}, the newest` : `At ${each}`}
              </option>
            ))}
          </select>
          <button type="submit" className="button primary" aria-disabled={progress !== ""}>
            Check
          </button>
          <output className="count">{progress}</output>
        </div>
        {problem !== undefined && (
          <p className="notice" role="alert">
            {problem}
          </p>
        )}
      </form>
      {checked !== undefined && <Result key={checked.at} checked={checked} />}
    </>
  );
}

/** The report comes below the form; who cannot see it come is led there. */
function Result({ checked }: { checked: Checked }) {
  const { body, report } = checked;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <section className="page-part">
        <h2 ref={heading} tabIndex={-1}>
          {report.title} on Workers
        </h2>
        <Pieces of={reportTop(report)} />
        {report.isRead && <ShareReport body={body} report={report} />}
      </section>
      <Pieces of={reportParts(report)} />
    </>
  );
}
