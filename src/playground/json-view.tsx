import { useDeferredValue, useMemo, useState } from "react";
import { CopyButton } from "../components/copy-button.tsx";
import { depthMost, isFolded, type JsonMatch, jsonRows, searchJson } from "./json-rows.ts";
import { JsonTree } from "./json-tree.tsx";
import { type Json, JsonNumber } from "./parse-json.ts";

const shownMatches = 200;

/** A value as JSON text again, its numbers as they came. */
function jsonText(value: Json): string {
  if (typeof value === "string") return value;
  const sources: string[] = [];
  const text = JSON.stringify(
    value,
    (_key, each: unknown) => {
      if (!(each instanceof JsonNumber)) return each;
      sources.push(each.source);
      return `\u0000${sources.length - 1}\u0000`;
    },
    2,
  );
  return text.replaceAll(/"\\u0000(\d+)\\u0000"/g, (_, at: string) => sources[Number(at)] ?? "");
}

type MatchesProps = { root: Json; words: string; onPick: (match: JsonMatch) => void };

function Matches({ root, words, onPick }: MatchesProps) {
  const { found, count } = useMemo(() => searchJson(root, words, shownMatches), [root, words]);
  return (
    <div className="json-matches">
      <output className="response-note">
        {count === 1 ? "1 match" : `${count} matches`}
        {count > found.length && `, the first ${found.length} shown`}
      </output>
      <ul aria-label="Matches">
        {found.map((match) => (
          <li key={match.path}>
            <button type="button" className="json-match" onClick={() => onPick(match)}>
              <span className="json-key">{match.path}</span> {match.text.slice(0, 200)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Props = {
  root: Json;
  /** Too long to be shown unfolded. */
  long: boolean;
};

/** A JSON value to look around in: folding, search, and the path of what is selected. */
export function JsonView({ root, long }: Props) {
  const [toggled, setToggled] = useState(() => new Set<string>());
  const [foldedFrom, setFoldedFrom] = useState(long ? 2 : depthMost);
  const [selected, setSelected] = useState("$");
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(words.trim());
  const rows = useMemo(() => jsonRows(root, { toggled, foldedFrom }), [root, toggled, foldedFrom]);
  const current = rows.find(({ path }) => path === selected);

  /** Folds what is unfolded, and the other way round. */
  const fold = (...paths: string[]) =>
    setToggled(
      new Set([
        ...[...toggled].filter((path) => !paths.includes(path)),
        ...paths.filter((path) => !toggled.has(path)),
      ]),
    );

  function setAll(from: number) {
    setToggled(new Set());
    setFoldedFrom(from);
    setSelected("$");
  }

  function reveal({ path, parents }: JsonMatch) {
    const closed = parents.filter((parent, depth) =>
      isFolded({ toggled, foldedFrom }, parent, depth),
    );
    fold(...closed);
    setSelected(path);
    setWords("");
  }

  return (
    <div className="json-view">
      <div className="json-bar">
        <input
          className="field"
          type="search"
          aria-label="Search the JSON"
          placeholder="Search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="button" className="quiet" onClick={() => setAll(1)}>
          Fold
        </button>
        <button type="button" className="quiet" onClick={() => setAll(depthMost)}>
          Unfold
        </button>
      </div>
      {wanted === "" ? (
        <JsonTree rows={rows} selected={selected} onSelect={setSelected} onFold={fold} />
      ) : (
        <Matches root={root} words={wanted} onPick={reveal} />
      )}
      <div className="json-bar json-place">
        <code>{selected}</code>
        <CopyButton text={selected} label="Copy path" what="of the selected value" />
        {current !== undefined && (
          <CopyButton
            text={() => jsonText(current.value)}
            label="Copy value"
            what="that is selected"
          />
        )}
      </div>
    </div>
  );
}
