import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from "react";
import { Topbar } from "../components/topbar.tsx";
import { prepareClearance } from "../turnstile/with-clearance.ts";
import type { Base } from "./base.ts";
import { CodePanel } from "./code-panel.tsx";
import { ConsolePanel } from "./console-panel.tsx";
import { RequestPanel } from "./request-panel.tsx";
import { ResponsePanel } from "./response-panel.tsx";
import { TitleField } from "./title-field.tsx";
import { useWorkbench } from "./use-workbench.ts";

const loadShare = () => import("./share-dialog.tsx");
const loadRuntime = () => import("./runtime-dialog.tsx");
const ShareDialog = lazy(async () => ({ default: (await loadShare()).ShareDialog }));
const RuntimeDialog = lazy(async () => ({ default: (await loadRuntime()).RuntimeDialog }));

/** Ctrl or Cmd with Enter runs, wherever the focus is; the editor has its own binding for it. */
function useRunKey(onRun: () => void, enabled: boolean) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.defaultPrevented || event.key !== "Enter") return;
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onRun();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
}

type Props = { base: Base; children: ReactNode };

export function Workbench({ base, children }: Props) {
  const bench = useWorkbench(base);
  const { draft } = bench.state;
  const [dialog, setDialog] = useState<"share" | "runtime">();
  const close = () => setDialog(undefined);
  useRunKey(bench.run, dialog === undefined);
  const reach = { onPointerEnter: prepareClearance, onFocus: prepareClearance };

  return (
    <>
      <Topbar title={<TitleField title={draft.title} onChange={bench.setTitle} />}>
        <button type="button" className="button" {...reach} onClick={() => setDialog("share")}>
          Share
        </button>
        <button type="button" className="button primary run-button" {...reach} onClick={bench.run}>
          Run <kbd>Ctrl ⏎</kbd>
        </button>
      </Topbar>
      <main tabIndex={-1}>
        <div className="stage">
          <Lede base={base} />
          <div className="workbench">
            <CodePanel bench={bench} onRuntime={() => setDialog("runtime")} />
            <div className="run-side">
              <RequestPanel
                form={draft.request}
                saved={base.requests}
                liveUrl={bench.runsBase ? base.stored?.liveUrl : undefined}
                problem={bench.problem}
                onChange={bench.setRequest}
                onSend={bench.run}
              />
              <ResponsePanel
                run={bench.runs.run}
                shown={bench.runs.shown}
                onCancel={bench.runs.cancel}
                onRetry={bench.run}
                onPlace={bench.openPlace}
              />
              <ConsolePanel run={bench.runs.run} />
            </div>
          </div>
        </div>
        <div className="below">{children}</div>
      </main>
      <Suspense>
        {dialog === "share" && <ShareDialog bench={bench} onClose={close} />}
        {dialog === "runtime" && <RuntimeDialog bench={bench} onClose={close} />}
      </Suspense>
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
