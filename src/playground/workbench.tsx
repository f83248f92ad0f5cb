import {
  memo,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { takeHeldRun } from "../held-run.ts";
import { TagLinks } from "../components/tag-links.tsx";
import { Topbar } from "../components/topbar.tsx";
import { prepareClearance } from "../turnstile/with-clearance.ts";
import { useNavigation } from "../use-navigation.ts";
import { useStable } from "../use-stable.ts";
import type { Base } from "./base.ts";
import { CodePanel } from "./code-panel.tsx";
import { RuntimeDialog, ShareDialog, ShortcutsDialog } from "./dialogs.ts";
import { IdlePanels } from "./idle-panels.tsx";
import { DatesDialog } from "./late-dates.ts";
import { RequestPanel } from "./request-panel.tsx";
import { prepareRun, RunPanels } from "./run-code.ts";
import { isRunKey, runKey } from "./run-key.ts";
import { TitleField } from "./title-field.tsx";
import { type Bench, useWorkbench } from "./use-workbench.ts";

/** Whether a render would show the same beside the code: a key typed there changes nothing of it. */
function isSameBeside({ bench: a }: { bench: Bench }, { bench: b }: { bench: Bench }): boolean {
  const [before, now] = [a.state.draft, b.state.draft];
  return (
    a.runs === b.runs &&
    a.base === b.base &&
    a.runsBase === b.runsBase &&
    a.problem === b.problem &&
    a.curl.taken === b.curl.taken &&
    before.request === now.request &&
    before.requests === now.requests
  );
}

const Requests = memo(RequestPanel, isSameBeside);
const Answers = memo(RunPanels, isSameBeside);

/** Runs where somebody has asked for it before the workbench was there. */
function useHeldRun(onRun: () => void) {
  const held = useRef(false);
  const run = useEffectEvent(onRun);
  useLayoutEffect(() => {
    if (takeHeldRun()) held.current = true;
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (held.current) run();
      held.current = false;
    });
    return () => clearTimeout(timer);
  }, []);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

type Keys = { onRun: () => void; onRunAll: () => void; onShortcuts: () => void };

/** Keys that work wherever the focus is; the editor has its own binding for running. */
function useKeys({ onRun, onRunAll, onShortcuts }: Keys, enabled: boolean) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.defaultPrevented) return;
    const asksForKeys = event.key === "?" && !isTyping(event);
    if (!asksForKeys && !isRunKey(event)) return;
    event.preventDefault();
    if (asksForKeys) onShortcuts();
    else if (event.shiftKey) onRunAll();
    else onRun();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
}

/** Handlers of a button that may soon be pressed. */
function reach(prepare: () => void) {
  return { onPointerEnter: prepare, onFocus: prepare };
}

function reachForRun(): void {
  prepareClearance();
  // A failure is said when somebody really runs.
  prepareRun().catch(() => undefined);
}

type Props = { base: Base; children: ReactNode };

export function Workbench({ base, children }: Props) {
  const bench = useWorkbench(base);
  const navigation = useNavigation();
  const { draft } = bench.state;
  const [dialog, setDialog] = useState<"share" | "runtime" | "shortcuts">();
  const close = () => setDialog(undefined);
  const open = (which: "share" | "runtime" | "shortcuts", part: { prepare(): Promise<void> }) =>
    void navigation.prepare(part, () => setDialog(which));
  const onShortcuts = useStable(() => open("shortcuts", ShortcutsDialog));
  useHeldRun(bench.run);
  useKeys(
    { onRun: bench.run, onRunAll: bench.runAll, onShortcuts },
    dialog === undefined && bench.dates === undefined,
  );

  return (
    <>
      <Topbar title={<TitleField title={draft.title} onChange={bench.setTitle} />}>
        <button
          type="button"
          className="button"
          {...reach(prepareClearance)}
          onClick={() => open("share", ShareDialog)}
        >
          Share
        </button>
        <button
          type="button"
          className="button primary run-button"
          {...reach(reachForRun)}
          onClick={bench.run}
        >
          Run <kbd>{runKey().short}</kbd>
        </button>
      </Topbar>
      <main>
        <div className="stage">
          <Lede base={base} />
          <div className="workbench">
            <CodePanel bench={bench} onRuntime={() => open("runtime", RuntimeDialog)} />
            <div className="run-side">
              <Requests bench={bench} onShortcuts={onShortcuts} />
              {bench.runs.shown.number > 0 && RunPanels.isReady() ? (
                <Answers bench={bench} />
              ) : (
                <IdlePanels runs={bench.runs} onRetry={bench.run} />
              )}
            </div>
          </div>
        </div>
        <div className="below">{children}</div>
      </main>
      {bench.dates !== undefined && (
        <DatesDialog bench={bench} {...bench.dates} onClose={() => bench.setDates(undefined)} />
      )}
      {dialog === "share" && <ShareDialog bench={bench} onClose={close} />}
      {dialog === "shortcuts" && <ShortcutsDialog onClose={close} />}
      {dialog === "runtime" && <RuntimeDialog bench={bench} onClose={close} />}
    </>
  );
}

function Lede({ base }: { base: Base }) {
  if (base.description === "" && base.note === "") return null;
  return (
    <div className="lede">
      {base.description !== "" && <p>{base.description}</p>}
      {base.note !== "" && <p className="note">{base.note}</p>}
      <TagLinks tags={base.tags} />
    </div>
  );
}
