import type { CompatData } from "../../contract/compat-data.ts";
import { apiPage } from "../../contract/compat-api-page.ts";
import { areaPage, claimsPage } from "../../contract/compat-claims-page.ts";
import { overviewPage } from "../../contract/compat-overview-page.ts";
import type { CompatOverview, OpenedProof } from "../../contract/compat-site.ts";
import { proofBelow } from "../../contract/proof-page.ts";
import { CompatModuleList } from "../compat/module-list.tsx";
import { CompatPackageList } from "../compat/package-list.tsx";
import { CompatSearch } from "../compat/search.tsx";
import { Pieces } from "../components/pieces.tsx";
import { Topbar } from "../components/topbar.tsx";

/** Every page of what was measured: one chunk, since who opens one goes on to the next. */
export function Compat({ data }: { data: CompatData }) {
  return (
    <>
      <Topbar title={null} />
      <main className="page compat">
        <CompatPart data={data} />
      </main>
    </>
  );
}

function CompatPart({ data }: { data: CompatData }) {
  switch (data.page) {
    case "compat":
      return <Overview overview={data.overview} />;
    case "compat-module":
      return <CompatModuleList module={data.module} runtimes={data.runtimes} />;
    case "compat-packages":
      return <CompatPackageList packages={data.packages} />;
    case "compat-api":
      return <Pieces of={apiPage(data.subject)} />;
    case "compat-claims":
      return <Pieces of={claimsPage(data.overview, data.contradictions)} />;
    case "compat-area":
    default:
      return <Pieces of={areaPage(data.area)} />;
  }
}

function Overview({ overview }: { overview: CompatOverview }) {
  const { top, bottom } = overviewPage(overview);
  return (
    <>
      <Pieces of={top} />
      <CompatSearch />
      <Pieces of={bottom} />
    </>
  );
}

/** What stands under the workbench with a proof in it. */
export function AboutProof({ proof }: { proof: OpenedProof }) {
  return <Pieces of={[proofBelow(proof)]} />;
}
