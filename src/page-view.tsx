import { isCompatData } from "../contract/compat-data.ts";
import type { PageAnswer, PageData } from "../contract/page.ts";
import { Gallery } from "./components/gallery.tsx";
import {
  AboutPage,
  AboutProof,
  ApiPage,
  CheckPage,
  CompatPage,
  ExamplesPage,
  MinePage,
} from "./late-pages.ts";
import { baseOf } from "./playground/base.ts";
import { Workbench } from "./playground/workbench.tsx";
import { WhatBerthIs } from "./routes/home.tsx";
import { NotFound } from "./routes/not-found.tsx";
import { AboutProgram } from "./routes/program.tsx";
import { Unavailable } from "./routes/unavailable.tsx";

type Props = { answer: PageAnswer; url: string; session: number };

type BenchData = Parameters<typeof baseOf>[0];

function isBenchData(data: PageData): data is BenchData {
  return ["home", "example", "program", "compat-proof"].includes(data.page);
}

/** What stands under the workbench. */
function Below({ data }: { data: BenchData }) {
  switch (data.page) {
    case "program":
      return <AboutProgram stored={data.stored} />;
    case "compat-proof":
      return <AboutProof proof={data.proof} />;
    case "home":
    case "example":
    default:
      return (
        <>
          {data.page === "home" && <WhatBerthIs />}
          <Gallery items={data.gallery} all={data.examples} current={data.example.slug} />
        </>
      );
  }
}

/**
 * The page on screen. All pages with a program share one place in the tree, so that sharing, which
 * turns one page into another, loses nothing of what is on it; `session` tells real navigations.
 */
export function PageView({ answer: { data }, url, session }: Props) {
  if (isCompatData(data)) return <CompatPage key={session} data={data} />;
  if (isBenchData(data)) {
    const { search } = new URL(url, location.href);
    return (
      <Workbench key={session} base={baseOf(data, search)}>
        <Below data={data} />
      </Workbench>
    );
  }
  switch (data.page) {
    case "examples":
      return <ExamplesPage key={session} gallery={data.gallery} filter={data.filter} />;
    case "check":
    case "check-report":
      return <CheckPage key={session} data={data} />;
    case "mine":
      return <MinePage />;
    case "about":
      return <AboutPage />;
    case "api":
      return <ApiPage />;
    case "not-found":
      return <NotFound message={data.message} />;
    case "unavailable":
    default:
      return <Unavailable message={data.message} />;
  }
}
