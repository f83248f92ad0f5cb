import { useMemo } from "react";
import { base64Of } from "./base64-bytes.ts";

type Props = { type: string; bytes: Uint8Array };

/** An image from its bytes, as a data URL: the page's policy lets no other kind in. */
export function ResponseImage({ type, bytes }: Props) {
  const source = useMemo(() => `data:${type};base64,${base64Of(bytes)}`, [type, bytes]);
  return <img className="response-image" src={source} alt="What the program answered with" />;
}
