import { useState } from "react";
import {
  chosenPackages,
  packageRows,
  packagesFound,
  packagesPageTop,
} from "../../contract/compat-packages-page.ts";
import type { PackageRow } from "../../contract/compat-site.ts";
import { Pieces } from "../components/pieces.tsx";

/** The packages of the shelf, and those that it cannot have. */
export function CompatPackageList({ packages }: { packages: readonly PackageRow[] }) {
  const [query, setQuery] = useState("");
  const found = chosenPackages(packages, query);
  return (
    <>
      <Pieces of={packagesPageTop(packages)} />
      <div className="filter-line">
        <input
          className="field"
          type="search"
          aria-label="Filter the packages"
          placeholder="Filter"
          value={query}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
        />
        <output className="count">{packagesFound(found.length, packages.length)}</output>
      </div>
      {found.length === 0 ? (
        <p className="empty-page">No package has these words.</p>
      ) : (
        <Pieces of={[packageRows(found)]} />
      )}
    </>
  );
}
