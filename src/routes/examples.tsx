import { type KeyboardEvent, type MouseEvent, useRef } from "react";
import {
  countSentence,
  type ExampleFilter,
  filterExamples,
  filterHref,
  tagCounts,
} from "../../contract/example-filter.ts";
import { exampleTags } from "../../contract/example-tags.ts";
import type { ExampleSummary } from "../../contract/page.ts";
import { pageHref } from "../../contract/routes.ts";
import { GalleryList } from "../components/gallery.tsx";
import { Topbar } from "../components/topbar.tsx";
import { useFilter } from "./use-filter.ts";

/** The up and down keys walk from the field through the links and back. */
function useArrowKeys() {
  const area = useRef<HTMLDivElement>(null);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [...(area.current?.querySelectorAll<HTMLElement>("input, .gallery-item") ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }
  return { area, onKeyDown };
}

/** Whether a click is for this tab, and not one that opens another. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

type TagsProps = {
  gallery: readonly ExampleSummary[];
  filter: ExampleFilter;
  onChange: (filter: ExampleFilter) => void;
};

/** Links, so that a choice can be opened elsewhere and is one without script as well. */
function Tags({ gallery, filter: { words, tag: chosen }, onChange }: TagsProps) {
  return (
    <ul className="tags" aria-label="Tags">
      {tagCounts(gallery).map(([tag, count]) => {
        const filter = tag === chosen ? { words } : { words, tag };
        return (
          <li key={tag}>
            <a
              className="tag"
              href={filterHref(filter)}
              aria-current={tag === chosen ? "true" : undefined}
              onClick={(event) => {
                if (!isPlain(event)) return;
                event.preventDefault();
                onChange(filter);
              }}
            >
              {exampleTags[tag]} <span className="count">{count}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

type Props = { gallery: readonly ExampleSummary[]; filter: ExampleFilter };

export function Examples({ gallery, filter: given }: Props) {
  const [filter, setFilter] = useFilter(given);
  const { area, onKeyDown } = useArrowKeys();
  const found = filterExamples(gallery, filter);
  return (
    <>
      <Topbar title={null} />
      <main className="page">
        <h1 tabIndex={-1}>Examples</h1>
        <p className="page-lead">
          Node.js servers that run here as they are. Open one, send it a request, change it, share
          it.
        </p>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only hears the keys of the field and the links in it */}
        <div ref={area} className="page-part" onKeyDown={onKeyDown}>
          <form
            className="filter-line"
            action={pageHref("examples")}
            onSubmit={(event) => {
              event.preventDefault();
              area.current?.querySelector<HTMLElement>(".gallery-item")?.click();
            }}
          >
            <input
              className="field"
              type="search"
              name="q"
              aria-label="Filter the examples"
              placeholder="Filter"
              value={filter.words}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setFilter({ ...filter, words: target.value })}
            />
            <output className="count">{countSentence(found.length, gallery.length)}</output>
          </form>
          <Tags gallery={gallery} filter={filter} onChange={setFilter} />
          {found.length === 0 ? (
            <p className="empty-page">
              No example has all of this.{" "}
              <button type="button" className="button" onClick={() => setFilter({ words: "" })}>
                Show all
              </button>
            </p>
          ) : (
            <GalleryList items={found} level="h2" />
          )}
        </div>
      </main>
    </>
  );
}
