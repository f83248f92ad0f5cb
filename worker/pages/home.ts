import { siteName } from "../../contract/document.ts";
import { pageHref } from "../../contract/routes.ts";
import { chosenExamples, exampleList, firstExample } from "../programs/examples.ts";
import { staticGate } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

export const homeGate = staticGate((origin) => ({
  status: 200,
  head: pageHead({
    title: "Run a Node.js server on Workers",
    description:
      "Paste an unchanged node:http, Express or Koa file, press Run, and it answers: on workerd, with its console and its errors explained. Share it with a link.",
    origin,
    path: pageHref("home"),
    ogType: "website",
    indexed: true,
    structured: ({ url, description }) => [
      { "@type": "WebSite", name: siteName, url, description },
      {
        "@type": "WebApplication",
        name: siteName,
        url,
        description,
        applicationCategory: "DeveloperApplication",
        operatingSystem: "Any",
        isAccessibleForFree: true,
      },
    ],
  }),
  data: {
    page: "home",
    example: firstExample,
    gallery: chosenExamples,
    examples: exampleList.length,
  },
  turnstile: true,
}));
