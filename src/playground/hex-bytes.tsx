import { useMemo, useState } from "react";
import { hexDump } from "./decode-body.ts";
import { LongText } from "./long-text.tsx";
import { byteSize } from "./quantities.ts";

const firstBytes = 4096;

/** Bytes as a hexadecimal dump: the first of them, and more when asked for. */
export function HexBytes({ bytes, what }: { bytes: Uint8Array; what: string }) {
  const [most, setMost] = useState(firstBytes);
  const dump = useMemo(() => hexDump(bytes, most), [bytes, most]);
  const left = bytes.byteLength - most;
  return (
    <>
      <p className="response-note">
        {what}, {byteSize(bytes.byteLength)}.
      </p>
      <div className="hex-dump">
        <LongText text={dump} />
      </div>
      {left > 0 && (
        <p className="response-note">
          {byteSize(left)} more.
          <button type="button" className="button" onClick={() => setMost(most * 8)}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}
