import * as v from "valibot";
import { compatFiles, PackageRow } from "../../contract/compat-site.ts";
import { pageHref } from "../../contract/routes.ts";
import { requiredFile } from "../compat/read-file.ts";
import type { Gate, GateResult } from "../page-result.ts";
import { keepPage } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

const readPackages = requiredFile(v.array(PackageRow), compatFiles.packages());

export const compatPackagesGate: Gate = async (context) =>
  packagesPage(await readPackages(context), context);

const packagesPage = keepPage((packages: PackageRow[], { origin }): GateResult => ({
  status: 200,
  head: pageHead({
    title: "npm packages on Workers",
    description: `${packages.length} packages of npm, each tried on workerd by a program of its own: whether it works, why not, and its size.`,
    origin,
    path: pageHref("compatPackages"),
    ogType: "website",
    indexed: true,
  }),
  data: { page: "compat-packages", packages },
  turnstile: true,
}));
