import { aboutArticle } from "../../contract/about-article.ts";
import { apiArticle } from "../../contract/api-article.ts";
import type { OpenedProof } from "../../contract/compat-site.ts";
import { isCompatData } from "../../contract/compat-data.ts";
import type { PageData } from "../../contract/page.ts";
import { proofRequest, proofStatus } from "../../contract/open-proof.ts";
import { proofBelow } from "../../contract/proof-page.ts";
import { pageHref } from "../../contract/routes.ts";
import { introduction, readingArticle } from "./reading-view-article.ts";
import { type CheckData, isCheckData, readingChecked } from "./reading-view-check.ts";
import { readingMeasured } from "./reading-view-compat.ts";
import { footer } from "./reading-view-footer.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";
import { gallery, readingExamples, tagLinks } from "./reading-view-gallery.ts";
import { readingMessage } from "./reading-view-message.ts";
import { readingMine } from "./reading-view-mine.ts";
import { drawPiece } from "./reading-view-pieces.ts";
import { aboutStored } from "./reading-view-stored.ts";
import { readingWorkbench } from "./reading-view-workbench.ts";

function readingExample(data: Extract<PageData, { page: "home" | "example" }>): Fragment {
  const { slug, title, description, note, tags, program, requests } = data.example;
  const status = "Example, as it is in the gallery.";
  const isHome = data.page === "home";
  return readingWorkbench(
    {
      title,
      description,
      note,
      tags: tagLinks(tags),
      program,
      requests,
      status,
      canFork: false,
    },
    markup`${isHome ? introduction() : ""}${gallery(data.gallery, { all: data.examples, current: slug })}`,
  );
}

function readingProof(proof: OpenedProof): Fragment {
  const { title, question: description, note, program } = proof;
  const requests = [proofRequest];
  return readingWorkbench(
    { title, description, note, tags: "", program, requests, status: proofStatus, canFork: false },
    drawPiece(proofBelow(proof)),
  );
}

function page(data: Exclude<PageData, CheckData>): Fragment {
  if (isCompatData(data)) return readingMeasured(data);
  switch (data.page) {
    case "home":
    case "example":
      return readingExample(data);
    case "program": {
      const { title, description, program, requests } = data.stored;
      const status = "Shared, and never changes. An edit makes your own copy.";
      return readingWorkbench(
        { title, description, note: "", tags: "", program, requests, status, canFork: true },
        aboutStored(data.stored),
      );
    }
    case "examples":
      return readingExamples(data.gallery, data.filter);
    case "compat-proof":
      return readingProof(data.proof);
    case "mine":
      return readingMine();
    case "about":
      return readingArticle(aboutArticle);
    case "api":
      return readingArticle(apiArticle);
    case "not-found":
      return readingMessage(
        "Not found",
        data.message,
        markup`<a class="button" href="${pageHref("home")}">Go to the workbench</a>`,
      );
    case "unavailable":
    default:
      return readingMessage(
        "This page cannot be shown right now",
        data.message,
        markup`<a class="button primary" href="">Try again</a>`,
      );
  }
}

/** A page of more markup than this, in UTF-16 code units, is shown from its top while the rest arrives. */
const mostAtOnce = 32 * 1024;

/**
 * index.html has browsers wait for #paint-from before they paint: half of the bar, on a slow phone, would
 * move when the rest comes, and a page that is painted in two parts is laid out twice, 100 ms of such a
 * phone. An empty element, since they wait for the start of an element, not for its end.
 */
function markPaint(view: string): string {
  const bar = "</header>";
  const at = view.length > mostAtOnce ? view.indexOf(bar) + bar.length : view.length;
  return `${view.slice(0, at)}<template id="paint-from"></template>${view.slice(at)}`;
}

/**
 * What is painted before any JavaScript runs, and all that a reader without it gets: the page in the
 * boxes and class names of the application in src/, which renders over it. Where the two differ in a
 * measure, the page jumps on load. All data goes through the escaping template.
 */
export function readingView(data: PageData): string {
  const main = isCheckData(data) ? readingChecked(data) : page(data);
  return markPaint(String(markup`${main}${footer(data.page)}`));
}
