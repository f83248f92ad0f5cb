import { useEffect, useRef, useState } from "react";
import type { ShareBody } from "../../contract/api.ts";
import { limits } from "../../contract/limits.ts";
import { shareProgram } from "../api-client.ts";
import { failureSentence, isAbort } from "../api-failure.ts";
import { withClearance } from "../turnstile/with-clearance.ts";
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

type Props = { bench: Bench; onShared: (shared: Shared) => void };

export function ShareForm({ bench, onShared }: Props) {
  const [title, setTitle] = useState(bench.state.draft.title);
  const [description, setDescription] = useState(bench.edited ? "" : bench.base.description);
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
      <p className="hint">
        Anyone with the link can read every file and request of this program, its environment
        variables included, and call it at its live URL. Leave secrets out. It cannot be changed
        afterwards, only deleted.
      </p>
      {failure !== undefined && (
        <p className="notice" role="alert">
          {failure}
        </p>
      )}
      <div className="dialog-actions">
        <button type="submit" className="button primary" aria-disabled={pending}>
          {pending ? "Sharing…" : "Share"}
        </button>
      </div>
    </form>
  );
}
