import { useEffect, useMemo, useState } from "react";
import { decodeBody, joinBytes, textOf } from "./decode-body.ts";
import { headerOf } from "./request-form.ts";
import { isUnderWay, type Run } from "./run-state.ts";

export type Body = {
  /** Undefined where the bytes are not text, or not yet known to be. */
  text: string | undefined;
  bytes: () => Uint8Array<ArrayBuffer>;
  /** A content encoding that this browser could not undo. */
  encodedAs: string | undefined;
};

type Decoded = { of: Run["body"]; bytes: Uint8Array<ArrayBuffer>; undone: boolean };

/** The body of a run as it stands: text while it streams, decoded bytes once it is whole. */
export function useBody(run: Run): Body {
  const { body, response } = run;
  const headers = response?.headers ?? [];
  const encoding = headerOf(headers, "content-encoding");
  const type = headerOf(headers, "content-type");
  const whole = !isUnderWay(run);
  const isText = useMemo(() => body.every((piece) => typeof piece === "string"), [body]);
  const [decoded, setDecoded] = useState<Decoded>();

  useEffect(() => {
    if (!whole || isText || encoding === undefined) return undefined;
    let current = true;
    void decodeBody(joinBytes(body), encoding).then((result) => {
      if (current) setDecoded({ of: body, ...result });
    });
    return () => {
      current = false;
    };
  }, [whole, isText, body, encoding]);

  const done = decoded?.of === body ? decoded : undefined;
  const text = useMemo(() => {
    if (isText) return body.join("");
    if (encoding === undefined || done !== undefined) {
      return textOf(done?.bytes ?? joinBytes(body), type);
    }
    return undefined;
  }, [isText, body, encoding, done, type]);

  return {
    text,
    bytes: () => done?.bytes ?? joinBytes(body),
    encodedAs: done?.undone === false ? encoding : undefined,
  };
}
