import { newestCategory } from "../../contract/compat-api-page.ts";
import type { ApiSubject } from "../../contract/compat-site.ts";
import { categorySentences } from "../../contract/compat-words.ts";
import { pageHref } from "../../contract/routes.ts";
import { findApi } from "../compat/subjects.ts";
import type { Gate } from "../page-result.ts";
import { keepPage } from "./keep-page.ts";
import { notFound } from "./not-found.ts";
import { pageHead } from "./page-head.ts";

export const compatApiGate: Gate = async (context, { module = "", api = "" }) => {
  const found = await findApi(context, module, api);
  return found === undefined ? notFound("measured", context) : apiPage(found, context);
};

const apiPage = keepPage((subject: ApiSubject, { origin }) => {
  const { module, slug, api } = subject;
  const category = newestCategory(api);
  return {
    status: 200,
    head: pageHead({
      title: `${module}.${api.path} on Workers: ${category}`,
      description: `${module}.${api.path} on Workers: ${category}. ${categorySentences[category]} Since when, and what was recorded in Node and on workerd.`,
      origin,
      path: pageHref("compatApi", { module: slug, api: api.path }),
      ogType: "article",
      indexed: true,
    }),
    data: { page: "compat-api", subject },
    turnstile: true,
  };
});
