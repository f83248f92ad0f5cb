import { Fragment, type HTMLAttributes, type RefObject, useLayoutEffect, useMemo } from "react";
import { paintedListing } from "./painted-listing.ts";

type Props = Pick<
  HTMLAttributes<HTMLPreElement>,
  "onFocus" | "onBlur" | "onPointerDown" | "onClick"
> & {
  text: string;
  label: string;
  ref: RefObject<HTMLPreElement | null>;
  /** Whether the editor is on its way. */
  coming: boolean;
};

/**
 * Code with line numbers, in the measures of the editor that takes its place. What the Worker has
 * painted in colours is put back: the highlighter itself comes only with the editor. It says that it is
 * a place to write in, since whoever reaches for it gets one.
 */
export function Listing({ text, label, ref, coming, ...reached }: Props) {
  const painted = useMemo(() => paintedListing(text), [text]);
  useLayoutEffect(() => {
    if (painted !== undefined) ref.current?.replaceChildren(painted);
  }, [painted, ref]);
  return (
    <pre
      key={painted === undefined ? "plain" : "painted"}
      ref={ref}
      className="listing"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role -- it says of itself what the editor in its place says
      role="textbox"
      aria-multiline="true"
      aria-busy={coming}
      aria-label={label}
      tabIndex={0}
      {...reached}
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
