import { newestCounts } from "../../contract/compat-module-page.ts";
import { pageHref } from "../../contract/routes.ts";
import { findModule, type ModuleSubject } from "../compat/subjects.ts";
import type { Gate } from "../page-result.ts";
import { keepPage } from "./keep-page.ts";
import { notFound } from "./not-found.ts";
import { pageHead } from "./page-head.ts";

export const compatModuleGate: Gate = async (context, { module = "" }) => {
  const found = await findModule(context, module);
  return found === undefined ? notFound("measured", context) : modulePage(found, context);
};

const modulePage = keepPage(({ module, runtimes }: ModuleSubject, { origin }) => ({
  status: 200,
  head: pageHead({
    title: `${module.module} on Workers`,
    description: `Each of the ${module.apis.length} APIs of ${module.module} on Workers, by compatibility date: ${newestCounts(module)}.`,
    origin,
    path: pageHref("compatModule", { module: module.slug }),
    ogType: "article",
    indexed: true,
  }),
  data: { page: "compat-module", module, runtimes },
  turnstile: true,
}));
