import { memo, type MouseEvent, useDeferredValue, useMemo, useState } from "react";
import { categories, type Category, type Runtimes } from "../../contract/compat.ts";
import {
  type ApiRow,
  apiRow,
  chosenRows,
  choiceOf,
  foundSentence,
  type ModuleChoice,
  modulePageEnd,
  modulePageTop,
  rowsAt,
  searchOf,
} from "../../contract/compat-module-page.ts";
import type { CompatModule } from "../../contract/compat-site.ts";
import { useNavigation } from "../use-navigation.ts";
import { Pieces } from "../components/pieces.tsx";

type Props = { module: CompatModule; runtimes: Runtimes };

/** The same module and runtimes for as long as the page is shown: what does not change is rendered once. */
const Top = memo(({ module, runtimes }: Props) => <Pieces of={modulePageTop(module, runtimes)} />);
const End = memo(({ module }: { module: CompatModule }) => <Pieces of={modulePageEnd(module)} />);

/** Keeps a choice in the address, so that it can be sent to somebody, without an entry for each key. */
function keepInAddress(search: string): void {
  history.replaceState(history.state, "", location.pathname + search);
}

/** A module's APIs, at the date and of the kind that the reader asks for. */
export function CompatModuleList({ module, runtimes }: Props) {
  const { dates } = runtimes;
  const [choice, setChoice] = useState(() => choiceOf(location.search, dates));
  const all = useMemo(() => rowsAt(module, choice.date), [module, choice.date]);
  const rows = useMemo(() => chosenRows(all, choice), [all, choice]);
  // The controls follow the hand at once, the table when there is time.
  const shown = useDeferredValue(rows);

  function choose(change: Partial<ModuleChoice>) {
    const next = { ...choice, ...change };
    setChoice(next);
    keepInAddress(searchOf(next, dates));
  }

  return (
    <>
      <Top module={module} runtimes={runtimes} />
      <div className="filter-line">
        <input
          className="field"
          type="search"
          aria-label="Filter the APIs"
          placeholder="Filter"
          value={choice.q}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => choose({ q: event.target.value })}
        />
        <CategoryField value={choice.category} onChange={(category) => choose({ category })} />
        <label className="date-choice">
          <span>At {choice.date}</span>
          <input
            type="range"
            aria-label="Compatibility date"
            min={0}
            max={dates.length - 1}
            value={dates.indexOf(choice.date)}
            aria-valuetext={choice.date}
            onChange={(event) => choose({ date: dates[event.target.valueAsNumber] ?? choice.date })}
          />
        </label>
        <output className="count">{foundSentence(rows.length, all.length)}</output>
      </div>
      <Rows slug={module.slug} rows={shown} />
      <End module={module} />
    </>
  );
}

type RowProps = ApiRow & { slug: string };

/** At another date most rows are as they were: those are not rendered again. */
const Row = memo(({ slug, api, category, since }: RowProps) => (
  <li className="row">
    <Pieces of={apiRow(slug, { api, category, since })} plain />
  </li>
));

const Rows = memo(({ slug, rows }: { slug: string; rows: readonly ApiRow[] }) => {
  const navigation = useNavigation();

  /** One listener for hundreds of links. */
  function follow(event: MouseEvent<HTMLUListElement>) {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    const link = target instanceof Element ? target.closest("a") : null;
    if (link === null) return;
    event.preventDefault();
    void navigation.go(link.href);
  }

  if (rows.length === 0) {
    return <p className="empty-page">No API here is of this name and category at this date.</p>;
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the keys of a link make it a click
    <ul className="rows" onClick={follow}>
      {rows.map((row) => (
        <Row key={row.api.path} slug={slug} {...row} />
      ))}
    </ul>
  );
});

type FieldProps = {
  value: Category | undefined;
  onChange: (category: Category | undefined) => void;
};

function CategoryField({ value, onChange }: FieldProps) {
  return (
    <select
      className="field"
      aria-label="Category"
      value={value ?? ""}
      onChange={(event) => onChange(categories.find((category) => category === event.target.value))}
    >
      <option value="">All categories</option>
      {categories.map((category) => (
        <option key={category}>{category}</option>
      ))}
    </select>
  );
}
