import type { Finding } from "../../contract/findings.ts";
import { proofHref } from "../../contract/open-proof.ts";
import type { Place } from "./place.ts";
import { PlaceButton } from "./place-button.tsx";

const severities = {
  error: "Does not work",
  warning: "Works otherwise",
  info: "Has no effect",
} as const;
const order = ["error", "warning", "info"];

/** What proves a difference: a sentence, in which an address of this site is a link to the program that shows it. */
function Proof({ text }: { text: string }) {
  return (
    <p className="proof">
      {text.split(/((?<=^|\s)\/(?:p|examples|compat)\/[^\s.]+)/).map((part) =>
        part.startsWith("/") ? (
          <a key={part} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}

type Props = {
  findings: readonly Finding[];
  /** The compatibility date that the program names, if any: proofs open at it, too. */
  date: string | undefined;
  onPlace: (place: Place) => void;
};

/** What of the program Workers do otherwise than Node, the gravest first, each with what to do about it. */
export function FindingList({ findings, date, onPlace }: Props) {
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <ul className="findings" aria-label="Node differences">
      {sorted.map((finding) => (
        <li
          key={`${finding.rule} ${finding.file}:${finding.line}`}
          className={`finding is-${finding.severity}`}
        >
          <span className="kind">{severities[finding.severity]}</span>
          <PlaceButton place={finding} onPlace={onPlace} />
          <h3>{finding.message}</h3>
          <p>
            {finding.fix} <a href={proofHref(finding.probe, date)}>See the proof</a>
          </p>
          {finding.proof !== undefined && <Proof text={finding.proof} />}
        </li>
      ))}
    </ul>
  );
}
