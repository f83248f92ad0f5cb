import type { OpenedProof } from "../../contract/compat-site.ts";
import { pageHref } from "../../contract/routes.ts";
import { findProof } from "../compat/subjects.ts";
import type { Gate, GateResult } from "../page-result.ts";
import { keepPage } from "./keep-page.ts";
import { notFound } from "./not-found.ts";
import { pageHead } from "./page-head.ts";

export const proofGate: Gate = async (context, { id = "" }) => {
  const found = await findProof(context, id);
  return found === undefined ? notFound("proof", context) : proofPage(found, context);
};

const proofPage = keepPage((proof: OpenedProof, { origin }): GateResult => ({
  status: 200,
  head: pageHead({
    title: `Proof: ${proof.question}`,
    // What was recorded is JSON, whose quotes readers of previews set in their own way.
    description: `A program that shows it, on Workers and in Node: open it, run it, change it. ${proof.question}`,
    origin,
    path: pageHref("proof", { id: proof.id }),
    ogType: "article",
    // What it shows stands on the pages of what it is about.
    indexed: false,
  }),
  data: { page: "compat-proof", proof },
  turnstile: true,
}));
