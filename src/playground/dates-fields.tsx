import { useId } from "react";
import { oldestCompatibilityDate } from "../../contract/compatibility-date.ts";
import { newestCompatibilityDate } from "../../contract/compatibility-flags.ts";
import { stateAt, stateWord } from "./api-states.ts";
import { CloseIcon } from "../components/icons.tsx";
import type { UsedApi } from "./used-apis.ts";

/** What of the program is otherwise from this very date on. */
function reasonFor(date: string, used: readonly UsedApi[]): string {
  const changing = used.filter(({ states }) =>
    Object.keys(states).toSorted().slice(1).includes(date),
  );
  const [first] = changing;
  if (first === undefined) return "";
  const word = stateWord(stateAt(first, date));
  const more = changing.length === 1 ? "" : `, and ${changing.length - 1} more`;
  return `From here on: ${first.name} ${word === "present" ? "is there" : word}${more}.`;
}

type Props = {
  dates: readonly string[];
  /** The program's. */
  own: string;
  used: readonly UsedApi[];
  onChange: (dates: readonly string[]) => void;
};

/** A field for each date; the first is what the others are compared with. */
export function DatesFields({ dates, own, used, onChange }: Props) {
  const id = useId();
  return (
    <div className="dates-row">
      {dates.map((date, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a field has no other identity than its place
        <div key={at} className="labelled">
          <label htmlFor={`${id}-${at}`}>{at === 0 ? "Compared with" : `Date ${at + 1}`}</label>
          <span className="embed-look">
            <input
              id={`${id}-${at}`}
              className="field"
              type="date"
              min={oldestCompatibilityDate}
              max={newestCompatibilityDate}
              aria-describedby={`${id}-${at}-why`}
              value={date}
              onChange={({ target }) => onChange(dates.with(at, target.value))}
            />
            {dates.length > 2 && (
              <button
                type="button"
                className="quiet icon"
                aria-label={`Remove ${date === "" ? `date ${at + 1}` : date}`}
                onClick={() => onChange(dates.toSpliced(at, 1))}
              >
                <CloseIcon />
              </button>
            )}
          </span>
          <small id={`${id}-${at}-why`}>
            {date === own ? "The program’s own date." : reasonFor(date, used)}
          </small>
        </div>
      ))}
    </div>
  );
}
