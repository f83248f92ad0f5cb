import { isCompatData } from "../contract/compat-data.ts";
import type { PageAnswer } from "../contract/page.ts";
import { Gallery } from "./components/gallery.tsx";
import {
  AboutPage,
  AboutProof,
  ApiPage,
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

function HomeIntro({ page }: { page: "home" | "example" }) {
  return page === "home" ? <WhatBerthIs /> : null;
}

/**
 * The page on screen. All pages with a program share one place in the tree, so that sharing, which
 * turns one page into another, loses nothing of what is on it; `session` tells real navigations.
 */
export function PageView({ answer: { data }, url, session }: Props) {
  const search = new URL(url, location.href).search;
  if (isCompatData(data)) return <CompatPage key={session} data={data} />;
  switch (data.page) {
    case "home":
    case "example":
      return (
        <Workbench key={session} base={baseOf(data, search)}>
          <HomeIntro page={data.page} />
          <Gallery items={data.gallery} all={data.examples} current={data.example.slug} />
        </Workbench>
      );
    case "program":
      return (
        <Workbench key={session} base={baseOf(data, search)}>
          <AboutProgram stored={data.stored} />
        </Workbench>
      );
    case "examples":
      return <ExamplesPage key={session} gallery={data.gallery} filter={data.filter} />;
    case "compat-proof":
      return (
        <Workbench key={session} base={baseOf(data, search)}>
          <AboutProof proof={data.proof} />
        </Workbench>
      );
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
