import type { Runtimes } from "../../contract/compat.ts";
import { pageHref } from "../../contract/routes.ts";
import { readOverview } from "../compat/subjects.ts";
import type { Gate } from "../page-result.ts";
import { keepPage } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

export const compatCheckGate: Gate = async (context) =>
  checkPage((await readOverview(context)).runtimes, context);

const checkPage = keepPage(({ dates }: Runtimes, { origin }) => ({
  status: 200,
  head: pageHead({
    title: "Will it run on Workers?",
    description:
      "Drop a Node.js project, or paste its package.json: what of it runs on Workers, file by file and package by package, by what was measured.",
    origin,
    path: pageHref("compatCheck"),
    ogType: "website",
    indexed: true,
  }),
  data: { page: "check", dates },
  turnstile: true,
}));
