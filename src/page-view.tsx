import type { PageAnswer } from "../contract/page.ts";
import { Gallery } from "./components/gallery.tsx";
import { AboutPage, ApiPage, CompatPage, ExamplesPage, MinePage } from "./late-pages.ts";
import { baseOf } from "./playground/base.ts";
import { Workbench } from "./playground/workbench.tsx";
import { WhatBerthIs } from "./routes/home.tsx";
import { NotFound } from "./routes/not-found.tsx";
import { AboutProgram } from "./routes/program.tsx";
import { Unavailable } from "./routes/unavailable.tsx";

type Props = { answer: PageAnswer; session: number };

/**
 * The page on screen. All pages with a program share one place in the tree, so that sharing, which
 * turns one page into another, loses nothing of what is on it; `session` tells real navigations.
 */
export function PageView({ answer: { data }, session }: Props) {
  switch (data.page) {
    case "home":
    case "example":
      return (
        <Workbench key={session} base={baseOf(data)}>
          {data.page === "home" && <WhatBerthIs />}
          <Gallery items={data.gallery} all={data.examples} current={data.example.slug} />
        </Workbench>
      );
    case "program":
      return (
        <Workbench key={session} base={baseOf(data)}>
          <AboutProgram stored={data.stored} />
        </Workbench>
      );
    case "examples":
      return <ExamplesPage key={session} gallery={data.gallery} filter={data.filter} />;
    case "compat":
      return <CompatPage />;
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
