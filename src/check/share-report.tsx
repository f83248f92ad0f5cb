import { useEffect, useRef, useState } from "react";
import type { CheckBody } from "../../contract/check.ts";
import { many } from "../../contract/compat-words.ts";
import type { MigrationReport } from "../../contract/migration-report.ts";
import { pageHref } from "../../contract/routes.ts";
import { failureSentence, isAbort } from "../api-failure.ts";
import { withClearance } from "../turnstile/with-clearance.ts";
import { useNavigation } from "../use-navigation.ts";
import { storeReport } from "./checks-client.ts";
import { keepReport } from "./kept-reports.ts";

type Props = { body: CheckBody; report: MigrationReport };

/** Gives a report a link, and says before what everybody can read then. */
export function ShareReport({ body, report }: Props) {
  const navigation = useNavigation();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const abort = useRef(new AbortController());
  useEffect(() => {
    const sharing = abort;
    return () => sharing.current.abort();
  }, []);

  async function share() {
    abort.current = new AbortController();
    setPending(true);
    setFailure(undefined);
    try {
      const { signal } = abort.current;
      const { id, deleteToken } = await withClearance(() => storeReport(body), {
        signal,
        expected: true,
      });
      keepReport({ id, title: report.title, madeAt: new Date().toISOString(), deleteToken });
      if (!signal.aborted) await navigation.go(pageHref("compatReport", { id }));
    } catch (error) {
      if (!isAbort(error)) setFailure(failureSentence(error));
    }
    setPending(false);
  }

  return (
    <div className="empty-page">
      <p className="hint">
        This report is on your screen alone. With a link, anyone who has it can read the name{" "}
        <b>{report.title}</b>, the names of {many(report.files.length, "file")} with lines and
        findings, and {many(report.packages.length, "package")} with their versions: not the code,
        and not the scripts.
      </p>
      {failure !== undefined && (
        <p className="notice" role="alert">
          {failure}
        </p>
      )}
      <button
        type="button"
        className="button"
        aria-disabled={pending}
        onClick={() => {
          if (!pending) void share();
        }}
      >
        {pending ? "Making a link…" : "Make a link"}
      </button>
    </div>
  );
}
