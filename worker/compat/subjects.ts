import type { Runtimes } from "../../contract/compat.ts";
import {
  type ApiSubject,
  compatFiles,
  CompatModule,
  CompatOverview,
  CompatProofs,
  type OpenedProof,
  ProofProgram,
} from "../../contract/compat-site.ts";
import { proofNote, proofTitle } from "../../contract/proof-page.ts";
import { compatReader, type CompatSource, requiredFile } from "./read-file.ts";

/** Names as the build gives them to files; no other is asked for. */
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isSlug(text: string): boolean {
  return text.length <= 120 && slug.test(text);
}

const readModule = compatReader(CompatModule);
const readProofs = compatReader(CompatProofs);
const readProgram = compatReader(ProofProgram);

export const readOverview = requiredFile(CompatOverview, compatFiles.overview());

export interface ModuleSubject {
  module: CompatModule;
  runtimes: Runtimes;
}

/** One object for each module and API: a page is kept for as long as its subject is. */
const moduleSubjects = new WeakMap<CompatModule, ModuleSubject>();
const apiSubjects = new WeakMap<object, ApiSubject>();
const openedProofs = new WeakMap<ProofProgram, OpenedProof>();

export async function findModule(
  source: CompatSource,
  name: string,
): Promise<ModuleSubject | undefined> {
  if (!isSlug(name)) return undefined;
  const [module, { runtimes }] = await Promise.all([
    readModule(source, compatFiles.module(name)),
    readOverview(source),
  ]);
  if (module === undefined) return undefined;
  const known = moduleSubjects.get(module);
  if (known !== undefined) return known;
  const subject = { module, runtimes };
  moduleSubjects.set(module, subject);
  return subject;
}

export async function findApi(
  source: CompatSource,
  name: string,
  path: string,
): Promise<ApiSubject | undefined> {
  const found = await findModule(source, name);
  const api = found?.module.apis.find((each) => each.path === path);
  if (found === undefined || api === undefined) return undefined;
  const known = apiSubjects.get(api);
  if (known !== undefined) return known;
  const { module, runtimes } = found;
  const behind = await readProofs(source, compatFiles.proofs(module.slug));
  const about = `${module.module}.${path}`;
  const subject = {
    module: module.module,
    slug: module.slug,
    api,
    proofs: (behind?.proofs ?? []).filter((proof) => proof.about.includes(about)),
    samples: (behind?.samples ?? []).filter((sample) => sample.api === path),
    runtimes,
  };
  apiSubjects.set(api, subject);
  return subject;
}

export async function findProof(
  source: CompatSource,
  id: string,
): Promise<OpenedProof | undefined> {
  if (!isSlug(id)) return undefined;
  const [proof, { runtimes }] = await Promise.all([
    readProgram(source, compatFiles.program(id)),
    readOverview(source),
  ]);
  if (proof === undefined) return undefined;
  const known = openedProofs.get(proof);
  if (known !== undefined) return known;
  const opened = {
    ...proof,
    title: proofTitle(proof),
    note: proofNote(proof, runtimes),
    dates: runtimes.dates,
    workerd: runtimes.workerd,
  };
  openedProofs.set(proof, opened);
  return opened;
}
