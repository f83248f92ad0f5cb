import { Fragment } from "react";

type Props = { text: string; label: string };

/** Code with line numbers, in the measures of the editor that takes its place. */
export function Listing({ text, label }: Props) {
  return (
    <pre className="listing" aria-label={label}>
      <code>
        {text.split("\n").map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line's number is what it is
          <Fragment key={at}>
            <span className="line">{line}</span>
            {"\n"}
          </Fragment>
        ))}
      </code>
    </pre>
  );
}
