import { useEffect, useMemo, useState } from "react";
import { decodeBody, joinBytes, textOf } from "./decode-body.ts";
import { headerOf } from "./request-form.ts";
import { isUnderWay, type Run } from "./run-state.ts";

export type Body = {
  /** Undefined where the bytes are not text, or not yet known to be. */
  text: string | undefined;
  /** Without its content encodings, where they could be undone. */
  bytes: Uint8Array<ArrayBuffer> | undefined;
  /** The content encoding, and whether this browser could undo it; undefined until that is known. */
  encoding: string | undefined;
  undone: boolean | undefined;
};

type Decoded = { bytes: Uint8Array<ArrayBuffer>; undone: boolean };

/** What has been worked out of a body is kept as long as the body is: tabs are switched often. */
const decodedBodies = new WeakMap<Run["body"], Decoded>();
const texts = new WeakMap<Run["body"], { text: string | undefined }>();

function isText(body: Run["body"]): boolean {
  return body.every((piece) => typeof piece === "string");
}

function readText(body: Run["body"], bytes: Uint8Array | undefined, type: string | undefined) {
  const known = texts.get(body);
  if (known !== undefined) return known.text;
  const text = isText(body) ? body.join("") : textOf(bytes ?? joinBytes(body), type);
  texts.set(body, { text });
  return text;
}

/** The body of a run as it stands: text while it streams, decoded bytes once it is whole. */
export function useBody(run: Run): Body {
  const { body, response } = run;
  const headers = response?.headers ?? [];
  const encoding = headerOf(headers, "content-encoding");
  const type = headerOf(headers, "content-type");
  const whole = !isUnderWay(run);
  const isEncoded = useMemo(() => encoding !== undefined && !isText(body), [encoding, body]);
  const [, setDecoded] = useState<Decoded>();
  const done = decodedBodies.get(body);

  useEffect(() => {
    if (!whole || !isEncoded || decodedBodies.has(body)) return undefined;
    let current = true;
    void decodeBody(joinBytes(body), encoding).then((result) => {
      decodedBodies.set(body, result);
      if (current) setDecoded(result);
    });
    return () => {
      current = false;
    };
  }, [whole, isEncoded, body, encoding]);

  const isKnown = !isEncoded || done !== undefined;
  const bytes = useMemo(() => {
    if (!whole || !isKnown || (done === undefined && isText(body))) return done?.bytes;
    return done?.bytes ?? joinBytes(body);
  }, [whole, isKnown, done, body]);
  return {
    text: isKnown ? readText(body, bytes, type) : undefined,
    bytes,
    encoding: isEncoded ? encoding : undefined,
    undone: done?.undone,
  };
}
