import type { StoredProgram } from "../../contract/api.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { curlLine } from "./curl-line.ts";

type Props = {
  stored: StoredProgram;
  /** Set right after sharing, when the delete token is shown for the one time. */
  fresh: { deleteToken: string; kept: boolean } | undefined;
};

export function SharedLinks({ stored, fresh }: Props) {
  const [first] = stored.requests;
  const curl = curlLine(stored.liveUrl, first ?? { method: "GET", path: "/", headers: [] });
  return (
    <div className="dialog-body">
      <p className="link-row">
        <span>Link</span>
        <a href={stored.url}>{stored.url}</a>
        <CopyButton text={stored.url} what="the link" />
      </p>
      <p className="link-row">
        <span>Live URL</span>
        <a href={stored.liveUrl} rel="noreferrer">
          {stored.liveUrl}
        </a>
        <CopyButton text={stored.liveUrl} what="the live URL" />
      </p>
      <p className="link-row">
        <span>From a terminal</span>
        <code>{curl}</code>
        <CopyButton text={curl} what="the curl line" />
      </p>
      {fresh !== undefined && (
        <>
          <p className="link-row">
            <span>Delete token</span>
            <code>{fresh.deleteToken}</code>
            <CopyButton text={fresh.deleteToken} what="the delete token" />
          </p>
          <p className="hint">
            {fresh.kept
              ? "This browser keeps the token, under My programs and on the program’s page. It is shown this once."
              : "This browser’s storage is closed, so copy the token now: without it the program cannot be deleted."}
          </p>
        </>
      )}
    </div>
  );
}
