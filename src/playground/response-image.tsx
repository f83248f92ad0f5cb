import { useMemo } from "react";

type Props = { type: string; bytes: () => Uint8Array };

function dataUrl(type: string, bytes: Uint8Array): string {
  let binary = "";
  // In slices: one call with every byte as an argument would overflow the stack.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCodePoint(...bytes.subarray(at, at + 0x8000));
  }
  return `data:${type};base64,${btoa(binary)}`;
}

/** An image from its bytes, as a data URL: the page's policy lets no other kind in. */
export function ResponseImage({ type, bytes }: Props) {
  const source = useMemo(() => dataUrl(type, bytes()), [type, bytes]);
  return <img className="response-image" src={source} alt="What the program answered with" />;
}
