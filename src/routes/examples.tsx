import { type KeyboardEvent, useRef, useState } from "react";
import type { ExampleSummary } from "../../contract/page.ts";
import { GalleryList } from "../components/gallery.tsx";
import { Topbar } from "../components/topbar.tsx";
import { filterExamples } from "./filter-examples.ts";

function countSentence(found: number, all: number): string {
  const what = all === 1 ? "example" : "examples";
  return found === all ? `${all} ${what}` : `${found} of ${all} ${what}`;
}

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

export function Examples({ gallery }: { gallery: readonly ExampleSummary[] }) {
  const [query, setQuery] = useState("");
  const { area, onKeyDown } = useArrowKeys();
  const found = filterExamples(gallery, query);
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
            onSubmit={(event) => {
              event.preventDefault();
              area.current?.querySelector<HTMLElement>(".gallery-item")?.click();
            }}
          >
            <input
              className="field"
              type="search"
              aria-label="Filter the examples"
              placeholder="Filter"
              value={query}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setQuery(event.target.value)}
            />
            <output className="count">{countSentence(found.length, gallery.length)}</output>
          </form>
          {found.length === 0 ? (
            <p className="empty-page">
              No example has these words.{" "}
              <button type="button" className="button" onClick={() => setQuery("")}>
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
