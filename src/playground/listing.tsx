import { Fragment, useLayoutEffect, useMemo, useRef } from "react";
import { paintedListing } from "./painted-listing.ts";

type Props = { text: string; label: string };

/**
 * Code with line numbers, in the measures of the editor that takes its place. What the Worker has
 * painted in colours is put back: the highlighter itself comes only with the editor.
 */
export function Listing({ text, label }: Props) {
  const listing = useRef<HTMLPreElement>(null);
  const painted = useMemo(() => paintedListing(text), [text]);
  useLayoutEffect(() => {
    if (painted !== undefined) listing.current?.replaceChildren(painted);
  }, [painted]);
  return (
    <pre
      key={painted === undefined ? "plain" : "painted"}
      ref={listing}
      className="listing"
      aria-label={label}
    >
      {painted === undefined && (
        <code>
          {text.split("\n").map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a line's number is what it is
            <Fragment key={at}>
              <span className="line">{line}</span>
              {"\n"}
            </Fragment>
          ))}
        </code>
      )}
    </pre>
  );
}
