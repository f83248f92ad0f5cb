import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import { hexDump, prettyJson } from "./decode-body.ts";
import { byteSize } from "./quantities.ts";
import { headerOf } from "./request-form.ts";
import { ResponseImage } from "./response-image.tsx";
import { isUnderWay, type Run } from "./run-state.ts";
import { type Body, useBody } from "./use-body.ts";

const HtmlPreview = lazy(async () => {
  try {
    return { default: (await import("./html-preview.tsx")).HtmlPreview };
  } catch {
    return { default: ({ html }: { html: string }) => <Text text={html} pretty={false} /> };
  }
});

/** Rendering more text than this at once is felt; the rest comes when asked for. */
const shownCharacters = 200_000;
const previewedCharacters = 500_000;

type Props = { run: Run; raw: boolean };

export function ResponseBody({ run, raw }: Props) {
  const body = useBody(run);
  const { response } = run;
  if (response === undefined) return null;
  if (run.body.length === 0 && !isUnderWay(run)) {
    const why =
      run.method.toUpperCase() === "HEAD"
        ? "HEAD is answered without a body."
        : "The body is empty.";
    return <p className="empty">{why}</p>;
  }
  const type = (headerOf(response.headers, "content-type") ?? "").toLowerCase();
  return (
    <>
      {body.encodedAs !== undefined && (
        <p className="response-note">
          This browser cannot undo the content encoding {body.encodedAs}.
        </p>
      )}
      {raw ? <RawBody body={body} /> : <Preview run={run} body={body} type={type} />}
    </>
  );
}

function Preview({ run, body, type }: { run: Run; body: Body; type: string }) {
  const whole = !isUnderWay(run);
  if (whole && type.startsWith("image/")) return <ResponseImage type={type} bytes={body.bytes} />;
  if (body.text === undefined)
    return whole ? <Bytes body={body} /> : <p className="empty">Receiving…</p>;
  if (whole && type.startsWith("text/html") && body.text.length < previewedCharacters) {
    return (
      <Suspense fallback={<Text text={body.text} pretty={false} />}>
        <HtmlPreview html={body.text} />
      </Suspense>
    );
  }
  return <Text text={body.text} pretty={whole && /[/+]json\b/.test(type)} />;
}

function RawBody({ body }: { body: Body }) {
  return body.text === undefined ? <Bytes body={body} /> : <Text text={body.text} pretty={false} />;
}

function Text({ text, pretty }: { text: string; pretty: boolean }) {
  const [all, setAll] = useState(false);
  // Chunks can come faster than a long text can be laid out; typing must not wait for it.
  const deferred = useDeferredValue(text);
  const laidOut = useMemo(
    () => (pretty ? (prettyJson(deferred) ?? deferred) : deferred),
    [deferred, pretty],
  );
  const cut = !all && laidOut.length > shownCharacters;
  return (
    <>
      <pre className="response-text">{cut ? laidOut.slice(0, shownCharacters) : laidOut}</pre>
      {cut && (
        <p className="response-note">
          {byteSize(laidOut.length - shownCharacters)} more.
          <button type="button" className="button" onClick={() => setAll(true)}>
            Show all
          </button>
        </p>
      )}
    </>
  );
}

function Bytes({ body }: { body: Body }) {
  const bytes = body.bytes();
  return (
    <>
      <p className="response-note">Binary, {byteSize(bytes.byteLength)}. The first bytes:</p>
      <pre className="response-text">{hexDump(bytes)}</pre>
    </>
  );
}
