import { useMemo } from "react";
import { documentNonce } from "../document-nonce.ts";
import { previewDocument } from "./preview-document.ts";

/** The page that a program answered with, without scripts and without anything from elsewhere. */
export function HtmlPreview({ html }: { html: string }) {
  const source = useMemo(() => previewDocument(html, documentNonce()), [html]);
  return (
    <>
      <iframe className="response-frame" sandbox="" srcDoc={source} title="Preview of the page" />
      <p className="response-note">Scripts, images and links are off in this preview.</p>
    </>
  );
}
