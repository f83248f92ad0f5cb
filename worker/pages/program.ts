import type { StoredProgram } from "../../contract/api.ts";
import { dataHref, pageHref } from "../../contract/routes.ts";
import type { Gate, GateResult } from "../page-result.ts";
import { findProgram, type StoredRecord } from "../programs/store.ts";
import { presentProgram } from "../programs/stored-program.ts";
import { keepPage } from "./keep-page.ts";
import { notFound } from "./not-found.ts";
import { pageHead } from "./page-head.ts";
import { sourceCode } from "./source-code.ts";

export const programGate: Gate = async (context, { id = "" }) => {
  // An id that was read aloud or typed on a phone comes with capitals.
  const record = await findProgram(context.db, id.toLowerCase());
  if (record === undefined) {
    return notFound("program", context);
  }
  const page = programPage(record, context);
  if (id === record.id) return page;
  return { ...page, status: 308, redirect: pageHref("program", { id: record.id }) };
};

const programPage = keepPage((record: StoredRecord, { origin, runHost }): GateResult => {
  const stored = presentProgram(record, origin, runHost);
  return {
    status: 200,
    head: pageHead({
      title: stored.title,
      description: stored.description || describe(stored),
      origin,
      path: pageHref("program", { id: stored.id }),
      ogType: "article",
      indexed: stored.listed,
      image: { kind: "program", id: stored.id, title: stored.title, status: record.lastStatus },
      publishedTime: stored.createdAt,
      alternates: [{ type: "application/json", path: dataHref("programJson", { id: stored.id }) }],
      embeddable: true,
      structured: (words) => sourceCode(words, stored.program, originOf(stored, origin)),
    }),
    data: { page: "program", stored },
    turnstile: true,
  };
});

function originOf({ createdAt, parent }: StoredProgram, origin: string) {
  return {
    dateCreated: createdAt,
    ...(parent === null
      ? {}
      : { isBasedOn: new URL(pageHref("program", { id: parent }), origin).href }),
  };
}

function describe({ program }: StoredProgram): string {
  const others = Object.keys(program.files).length - 1;
  const files =
    others === 0
      ? program.entry
      : `${program.entry} and ${others} more file${others === 1 ? "" : "s"}`;
  return `A Node.js server that runs on workerd: ${files}. Read it, run it, fork it.`;
}
