import { type KeyboardEvent, useRef, useState } from "react";
import * as v from "valibot";
import { compatFiles, CompatIndex } from "../../contract/compat-site.ts";
import { many, mark } from "../../contract/compat-words.ts";
import { link, piece } from "../../contract/piece.ts";
import { assetsPrefix, pageHref } from "../../contract/routes.ts";
import { readJson, send } from "../api-client.ts";
import { Pieces } from "../components/pieces.tsx";
import { findApis, type FoundApi, mostFound } from "./find-apis.ts";

type Loaded = CompatIndex | "missing" | undefined;

/** The list of all APIs, asked for when somebody first reaches for the field. */
function useIndex() {
  const [index, setIndex] = useState<Loaded>();
  const asked = useRef(false);
  async function load() {
    if (asked.current) return;
    asked.current = true;
    try {
      const answer = await send(`${assetsPrefix}compat/${compatFiles.index()}`);
      setIndex(v.parse(CompatIndex, await readJson(answer)));
    } catch {
      // The next key asks again.
      asked.current = false;
      setIndex("missing");
    }
  }
  return { index, load: () => void load() };
}

function sentence(index: Loaded, query: string, found: number): string {
  if (query.trim() === "") return "";
  if (index === undefined) return "Loading the list…";
  if (index === "missing") return "The list could not be loaded. Type on to try again.";
  return found > mostFound ? `${mostFound} of ${many(found, "API")}` : many(found, "API");
}

function resultRow([slug, path, category]: FoundApi) {
  const href = pageHref("compatApi", { module: slug, api: path });
  return piece("li", { class: "row" }, link(href, `${slug}.${path}`), mark(category));
}

/** Finds any API of any module; the up and down keys walk through what is found. */
export function CompatSearch() {
  const [query, setQuery] = useState("");
  const { index, load } = useIndex();
  const area = useRef<HTMLDivElement>(null);
  const found = index === undefined || index === "missing" ? [] : findApis(index, query);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [...(area.current?.querySelectorAll<HTMLElement>("input, .row a") ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only hears the keys of the field and the links in it
    <div ref={area} onKeyDown={onKeyDown}>
      <form
        className="filter-line"
        onSubmit={(event) => {
          event.preventDefault();
          area.current?.querySelector<HTMLElement>(".row a")?.click();
        }}
      >
        <input
          className="field"
          type="search"
          aria-label="Search all APIs"
          placeholder="Search all APIs"
          value={query}
          autoComplete="off"
          spellCheck={false}
          onFocus={load}
          onChange={(event) => {
            load();
            setQuery(event.target.value);
          }}
        />
        <output className="count">{sentence(index, query, found.length)}</output>
      </form>
      {found.length > 0 && (
        <Pieces
          of={[piece("ul", { class: "rows" }, ...found.slice(0, mostFound).map(resultRow))]}
        />
      )}
    </div>
  );
}
