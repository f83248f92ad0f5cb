import { memo, useDeferredValue, useMemo } from "react";
import { textBlocks } from "./text-blocks.ts";

const Block = memo(function TextBlock({ text }: { text: string }) {
  return <span className="text-block">{text}</span>;
});

/** A text of any length. Its parts out of sight cost nothing until they are scrolled to. */
export function LongText({ text }: { text: string }) {
  // Chunks can come faster than a long text can be laid out; typing must not wait for it.
  const deferred = useDeferredValue(text);
  const blocks = useMemo(() => textBlocks(deferred), [deferred]);
  return (
    <pre className="response-text">
      {blocks.map((block, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a text that streams grows at its end
        <Block key={at} text={block} />
      ))}
    </pre>
  );
}
