import { useEffect, useMemo, useRef, useState } from "react";
import type { ShareBody } from "../../contract/api.ts";
import { limits } from "../../contract/limits.ts";
import { failureSentence, isAbort } from "../api-failure.ts";
import { shareProgram } from "../programs-client.ts";
import { withClearance } from "../turnstile/with-clearance.ts";
import { ExportButton } from "./export-button.tsx";
import { proposeWords } from "./propose-words.ts";
import { likelySecrets, publicFacts } from "./public-facts.ts";
import { shareBody, storedFrom } from "./share-body.ts";
import type { Shared } from "./share-dialog.tsx";
import type { Bench } from "./use-workbench.ts";

/** Sharing the same thing again, as after a lost answer, must not store it twice. */
let lastShare = { body: "", key: "" };

function idempotencyKey(body: ShareBody): string {
  const text = JSON.stringify(body);
  if (text !== lastShare.body) lastShare = { body: text, key: crypto.randomUUID() };
  return lastShare.key;
}

function useSharing(bench: Bench, onShared: (shared: Shared) => void) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const abort = useRef(new AbortController());
  useEffect(() => {
    const sharing = abort;
    return () => sharing.current.abort();
  }, []);

  async function share(title: string, description: string, listed: boolean) {
    const made = shareBody(bench, { title, description, listed });
    if ("problem" in made) return setFailure(made.problem);
    const { body } = made;
    abort.current = new AbortController();
    setPending(true);
    setFailure(undefined);
    try {
      const send = () => shareProgram(body, idempotencyKey(body));
      const answer = await withClearance(send, { signal: abort.current.signal, expected: true });
      onShared({ stored: storedFrom(body, answer), deleteToken: answer.deleteToken });
    } catch (error) {
      setPending(false);
      if (!isAbort(error)) setFailure(failureSentence(error));
    }
  }
  return { share, pending, failure };
}

/** What the form begins with: what the draft is called, if somebody called it so, or what its code says. */
function firstWords({ base, state, runsBase }: Bench): { title: string; description: string } {
  const { title, program } = state.draft;
  if (runsBase) return { title, description: base.description };
  const proposed = proposeWords(program);
  const isNamed = title !== base.title || base.stored !== undefined;
  return {
    title: isNamed ? title : (proposed.title ?? title),
    description: proposed.description ?? "",
  };
}

function taken({ state }: Bench) {
  const { program, requests } = state.draft;
  return { program, requests, url: undefined };
}

type Props = { bench: Bench; onShared: (shared: Shared) => void };

export function ShareForm({ bench, onShared }: Props) {
  const [words] = useState(() => firstWords(bench));
  const [title, setTitle] = useState(words.title);
  const [description, setDescription] = useState(words.description);
  const [listed, setListed] = useState(false);
  const { share, pending, failure } = useSharing(bench, onShared);
  return (
    <form
      className="dialog-body"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void share(title, description, listed);
      }}
    >
      <label className="labelled">
        <span>Title</span>
        <input
          className="field"
          required
          maxLength={limits.titleCharacters}
          value={title}
          autoComplete="off"
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <label className="labelled">
        <span>Description</span>
        <textarea
          className="field"
          rows={3}
          maxLength={limits.descriptionCharacters}
          value={description}
          onChange={(event) => setDescription(event.target.value)}
        />
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={listed}
          onChange={(event) => setListed(event.target.checked)}
        />
        <span>List it in the gallery, where search engines find it too</span>
      </label>
      <WhatIsPublic bench={bench} listed={listed} />
      {failure !== undefined && (
        <p className="notice" role="alert">
          {failure}
        </p>
      )}
      <div className="dialog-actions">
        <ExportButton taken={() => ({ ...taken(bench), title, description })} />
        <button type="submit" className="button primary" aria-disabled={pending}>
          {pending ? "Sharing…" : "Share"}
        </button>
      </div>
    </form>
  );
}

/** Said before anything is sent: what everybody can read then. */
function WhatIsPublic({ bench, listed }: { bench: Bench; listed: boolean }) {
  const { program, requests } = bench.state.draft;
  const sharable = useMemo(() => ({ program, requests: [...requests] }), [program, requests]);
  const secrets = likelySecrets(sharable);
  return (
    <div className="hint">
      <p>
        {listed ? "Everybody" : "Anyone with the link"} can read this and call the program at its
        live URL. It cannot be changed afterwards, only deleted.
      </p>
      <ul className="public-facts">
        {publicFacts(sharable).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {secrets.length > 0 && (
        <p className="field-error">Is there a secret in {secrets.join(", ")}? Leave it out.</p>
      )}
    </div>
  );
}
