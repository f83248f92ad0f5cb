import { ConsolePanel } from "./console-panel.tsx";
import { ResponsePanel } from "./response-panel.tsx";
import type { Bench } from "./use-workbench.ts";
import "../styles/response.css";
import "../styles/run-errors.css";
import "../styles/arrivals.css";
import "../styles/history.css";
import "../styles/diff.css";
import "../styles/json-view.css";
import "../styles/console.css";
import "../styles/ansi.css";

/** What came of the runs: the answer on screen, and what was printed. */
export function RunPanels({ bench }: { bench: Bench }) {
  return (
    <>
      <ResponsePanel bench={bench} />
      <ConsolePanel
        runs={bench.runs}
        date={bench.state.draft.program.compatibilityDate}
        onPlace={bench.openPlace}
      />
    </>
  );
}
