import type { StoredProgram } from "../../contract/api.ts";
import { pageHref } from "../../contract/routes.ts";
import type { Gate } from "../page-result.ts";
import { findProgram } from "../programs/store.ts";
import { presentProgram } from "../programs/stored-program.ts";
import { notFound } from "./not-found.ts";
import { pageHead } from "./page-head.ts";

export const programGate: Gate = async ({ db, origin, runHost }, { id = "" }) => {
  // An id that was read aloud or typed on a phone comes with capitals.
  const record = await findProgram(db, id.toLowerCase());
  if (record === undefined) {
    return notFound(origin, "There is no program here. It may have been deleted.");
  }
  const stored = presentProgram(record, origin, runHost);
  const path = pageHref("program", { id: stored.id });
  return {
    status: id === stored.id ? 200 : 308,
    ...(id === stored.id ? {} : { redirect: path }),
    head: pageHead({
      title: stored.title,
      description: stored.description || describe(stored),
      origin,
      path,
      ogType: "article",
      indexed: stored.listed,
    }),
    data: { page: "program", stored },
    turnstile: true,
  };
};

function describe({ program }: StoredProgram): string {
  const others = Object.keys(program.files).length - 1;
  const files =
    others === 0
      ? program.entry
      : `${program.entry} and ${others} more file${others === 1 ? "" : "s"}`;
  return `A Node.js server that runs on workerd: ${files}. Read it, run it, fork it.`;
}
