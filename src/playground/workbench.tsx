import {
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { takeHeldRun } from "../held-run.ts";
import { Topbar } from "../components/topbar.tsx";
import { prepareClearance } from "../turnstile/with-clearance.ts";
import { useNavigation } from "../use-navigation.ts";
import type { Base } from "./base.ts";
import { CodePanel } from "./code-panel.tsx";
import { ConsolePanel } from "./console-panel.tsx";
import { RuntimeDialog, ShareDialog } from "./dialogs.ts";
import { RequestPanel } from "./request-panel.tsx";
import { ResponsePanel } from "./response-panel.tsx";
import { prepareRun } from "./run-code.ts";
import { isRunKey, runKey } from "./run-key.ts";
import { TitleField } from "./title-field.tsx";
import { useWorkbench } from "./use-workbench.ts";

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

/** Ctrl or Cmd with Enter runs, wherever the focus is; the editor has its own binding for it. */
function useRunKey(onRun: () => void, enabled: boolean) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.defaultPrevented || !isRunKey(event)) return;
    event.preventDefault();
    onRun();
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
  const [dialog, setDialog] = useState<"share" | "runtime">();
  const close = () => setDialog(undefined);
  const open = (which: "share" | "runtime", part: { prepare(): Promise<void> }) =>
    void navigation.prepare(part, () => setDialog(which));
  useHeldRun(bench.run);
  useRunKey(bench.run, dialog === undefined);

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
              <RequestPanel
                form={draft.request}
                saved={draft.requests}
                savedChanged={draft.requests !== base.requests}
                liveUrl={bench.runsBase ? base.stored?.liveUrl : undefined}
                problem={bench.problem}
                onChange={bench.setRequest}
                onSaved={(requests) => bench.dispatch({ type: "requests", requests })}
                onSend={bench.run}
              />
              <ResponsePanel
                run={bench.runs.run}
                shown={bench.runs.shown}
                onCancel={bench.runs.cancel}
                onRetry={bench.run}
                onPlace={bench.openPlace}
              />
              <ConsolePanel run={bench.runs.run} onPlace={bench.openPlace} />
            </div>
          </div>
        </div>
        <div className="below">{children}</div>
      </main>
      {dialog === "share" && <ShareDialog bench={bench} onClose={close} />}
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
    </div>
  );
}
