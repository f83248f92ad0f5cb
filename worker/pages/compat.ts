import { runtimesSentence } from "../../contract/compat-overview-page.ts";
import type { CompatOverview } from "../../contract/compat-site.ts";
import { dataHref, pageHref } from "../../contract/routes.ts";
import { readOverview } from "../compat/subjects.ts";
import type { Gate } from "../page-result.ts";
import { keepPage } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

export const compatGate: Gate = async (context) => compatPage(await readOverview(context), context);

const compatPage = keepPage((overview: CompatOverview, { origin }) => ({
  status: 200,
  head: pageHead({
    title: "Node.js compatibility, measured",
    description: `What Node.js APIs do on Workers, each with a program that shows it: ${runtimesSentence(overview.runtimes)}.`,
    origin,
    path: pageHref("compat"),
    ogType: "website",
    indexed: true,
    alternates: [
      { type: "application/json", path: dataHref("compatJson") },
      { type: "text/csv", path: dataHref("compatCsv") },
      { type: "application/atom+xml", path: dataHref("compatFeed") },
    ],
  }),
  data: { page: "compat", overview },
  turnstile: true,
}));
