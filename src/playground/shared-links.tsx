import { useState } from "react";
import type { StoredProgram } from "../../contract/api.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { useNavigation } from "../use-navigation.ts";
import { CodeLine } from "./code-line.tsx";
import { curlLine } from "./curl-line.ts";
import { EmbedForm } from "./embed-form.tsx";
import { ExportButton } from "./export-button.tsx";
import { QrCode } from "./late-share.ts";
import { saveFile } from "../save-file.ts";

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
        <CodeLine text={curl} />
        <CopyButton text={curl} what="the curl line" />
      </p>
      <ForPhone stored={stored} />
      <EmbedForm stored={stored} />
      <p>
        <ExportButton taken={() => stored} />
      </p>
      {fresh !== undefined && <DeleteToken stored={stored} {...fresh} />}
    </div>
  );
}

function ForPhone({ stored }: { stored: StoredProgram }) {
  const navigation = useNavigation();
  const [shown, setShown] = useState(false);
  if (shown) return <QrCode text={stored.url} label={`QR code of ${stored.url}`} />;
  return (
    <div>
      <button
        type="button"
        className="button"
        onClick={() => void navigation.prepare(QrCode, () => setShown(true))}
      >
        Show a QR code
      </button>
    </div>
  );
}

type TokenProps = { stored: StoredProgram; deleteToken: string; kept: boolean };

function DeleteToken({ stored, deleteToken, kept }: TokenProps) {
  const { id, title, url } = stored;
  const file = () => `${JSON.stringify({ id, title, url, deleteToken }, undefined, 2)}\n`;
  return (
    <>
      <p className="link-row">
        <span>Delete token</span>
        <CodeLine text={deleteToken} />
        <CopyButton text={deleteToken} what="the delete token" />
      </p>
      <p className="hint">
        {kept
          ? "This browser keeps the token, under My programs and on the program’s page. It is shown this once."
          : "This browser’s storage is closed, so keep the token now: without it the program cannot be deleted."}{" "}
        <button
          type="button"
          className="quiet"
          onClick={() => saveFile(`berth-${id}.json`, new Blob([file()], jsonType))}
        >
          Download it
        </button>
      </p>
    </>
  );
}

const jsonType = { type: "application/json" };
