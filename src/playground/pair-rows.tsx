import type { ReactNode } from "react";
import { CloseIcon, PlusIcon } from "../components/icons.tsx";

type Pair = readonly [name: string, value: string];

type Props = {
  legend: string;
  /** What one row is called: "header", "parameter", "field". */
  noun: string;
  pairs: readonly Pair[];
  canAdd: boolean;
  onChange: (at: number, name: string, value: string) => void;
  onAdd: () => void;
  onRemove: (at: number) => void;
  /** Ids of lists that complete a name and the value that goes with it. */
  nameList?: string;
  valueList?: (name: string) => string | undefined;
  /** What stands in a row instead of the field for its value. */
  renderValue?: (at: number) => ReactNode;
  children?: ReactNode;
};

const asWritten = { autoComplete: "off", autoCapitalize: "off", spellCheck: false } as const;

/** A table of names and values to be written. */
export function PairRows(props: Props) {
  const { legend, noun, pairs, onChange, nameList, valueList, renderValue } = props;
  return (
    <fieldset className="request-part pair-rows">
      <legend className="visually-hidden">{legend}</legend>
      {pairs.map(([name, value], at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place; all their state is in the props
        <div className="pair-row" key={at}>
          <input
            className="field code"
            aria-label={`Name of ${noun} ${at + 1}`}
            placeholder="name"
            value={name}
            list={nameList}
            {...asWritten}
            onChange={(event) => onChange(at, event.target.value, value)}
          />
          {renderValue?.(at) ?? (
            <input
              className="field code"
              aria-label={`Value of ${noun} ${at + 1}`}
              placeholder="value"
              value={value}
              list={valueList?.(name)}
              {...asWritten}
              onChange={(event) => onChange(at, name, event.target.value)}
            />
          )}
          <button
            type="button"
            className="quiet icon"
            aria-label={`Remove ${noun} ${name === "" ? at + 1 : name}`}
            onClick={() => props.onRemove(at)}
          >
            <CloseIcon />
          </button>
        </div>
      ))}
      <div className="pair-actions">
        {props.canAdd && (
          <button type="button" className="quiet" onClick={props.onAdd}>
            <PlusIcon /> Add a {noun}
          </button>
        )}
        {props.children}
      </div>
    </fieldset>
  );
}
