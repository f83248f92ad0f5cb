import { useMemo } from "react";
import { EventStream } from "./event-stream.tsx";
import { HtmlPreview } from "./html-preview.tsx";
import { HexBytes } from "./hex-bytes.tsx";
import { joinBytes } from "./decode-body.ts";
import { JsonView } from "./json-view.tsx";
import { LongText } from "./long-text.tsx";
import { parseJson } from "./parse-json.ts";
import { headerOf } from "./request-form.ts";
import { ResponseImage } from "./response-image.tsx";
import { isUnderWay, type Run } from "./run-state.ts";
import { type Body, useBody } from "./use-body.ts";

const previewedCharacters = 500_000;

type Props = { run: Run; raw: boolean };

export function ResponseBody({ run, raw }: Props) {
  const body = useBody(run);
  const { response } = run;
  if (response === undefined) return null;
  if (run.body.length === 0 && !isUnderWay(run)) {
    const isHead = run.request.method.toUpperCase() === "HEAD";
    return (
      <p className="empty">{isHead ? "HEAD is answered without a body." : "The body is empty."}</p>
    );
  }
  if (raw) return <AsSent run={run} body={body} />;
  const type = (headerOf(response.headers, "content-type") ?? "").toLowerCase();
  return (
    <>
      {body.undone !== undefined && (
        <p className="response-note">
          {body.undone
            ? `Decoded from ${body.encoding}; Raw shows it as it was sent.`
            : `This browser cannot undo the content encoding ${body.encoding}.`}
        </p>
      )}
      <Preview run={run} body={body} type={type} />
    </>
  );
}

function Preview({ run, body, type }: { run: Run; body: Body; type: string }) {
  const { text, bytes } = body;
  const whole = !isUnderWay(run);
  if (whole && type.startsWith("image/")) {
    return <ResponseImage type={type} bytes={bytes ?? joinBytes(run.body)} />;
  }
  if (text === undefined) return <Binary bytes={whole ? bytes : undefined} />;
  if (type.startsWith("text/event-stream")) return <EventStream run={run} />;
  if (whole && type.startsWith("text/html") && text.length < previewedCharacters) {
    return <HtmlPreview html={text} />;
  }
  return whole && /[/+]json\b/.test(type) ? <Json text={text} /> : <LongText text={text} />;
}

function Binary({ bytes }: { bytes: Uint8Array | undefined }) {
  if (bytes === undefined) return <p className="empty">Receiving…</p>;
  return <HexBytes bytes={bytes} what="Binary" />;
}

function Json({ text }: { text: string }) {
  const json = useMemo(() => parseJson(text), [text]);
  return json === undefined ? (
    <LongText text={text} />
  ) : (
    <JsonView root={json.root} long={text.length > 100_000} />
  );
}

/** The very bytes of the body: text where they are text. */
function AsSent({ run, body }: { run: Run; body: Body }) {
  const sent = useMemo(
    () => (body.encoding === undefined ? undefined : joinBytes(run.body)),
    [body.encoding, run.body],
  );
  if (sent !== undefined)
    return <HexBytes bytes={sent} what={`As sent, encoded as ${body.encoding}`} />;
  if (body.text !== undefined) return <LongText text={body.text} />;
  return <Binary bytes={body.bytes} />;
}
