import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import { defaultCompatibilityDate } from "../../contract/compatibility-date.ts";
import { hasNode } from "../../contract/nodejs-compat.ts";
import type { Program } from "../../contract/program.ts";
import { knownApi, measuredPlace } from "./api-states.ts";
import { readMeasured, readStates } from "./measured.ts";
import { type NodeUse, nodeUses } from "./node-uses.ts";
import { type NoteText, noteText } from "./note-text.ts";

/** What was measured of a name in the code. */
export interface NodeNote extends NoteText {
  from: number;
  to: number;
}

type Tree = ReturnType<typeof syntaxTree>;
const readTrees = new WeakMap<Tree, NodeUse[]>();

/** Parsing all of a long file at once may take this long; what is further down is then not known yet. */
const parseMs = 100;

function usesIn(state: EditorState, isModule: (name: string) => boolean): NodeUse[] {
  const tree = ensureSyntaxTree(state, state.doc.length, parseMs) ?? syntaxTree(state);
  const known = readTrees.get(tree);
  if (known !== undefined) return known;
  const uses = nodeUses(tree, state.doc.toString(), isModule);
  readTrees.set(tree, uses);
  return uses;
}

/** What is known of the name of Node at a position, at the date of the program; undefined where none stands there. */
export async function noteAt(
  state: EditorState,
  position: number,
  program: Program,
): Promise<NodeNote | undefined> {
  const measured = await readMeasured();
  const isModule = (name: string) => Object.hasOwn(measured.slugs, name);
  const use = usesIn(state, isModule).find(({ from, to }) => from <= position && position <= to);
  if (use === undefined) return undefined;
  const api = measuredPlace(use, isModule);
  const modules = await readStates(measured, [api.module]);
  const known = knownApi(api, modules);
  if (known === undefined) return undefined;
  const date = program.compatibilityDate ?? defaultCompatibilityDate;
  const whole = api.path === "" ? modules.get(api.module) : undefined;
  const text = noteText(known, { date, hasNode: hasNode(program, date), whole });
  return { ...text, from: use.from, to: use.to };
}

function paragraph(...parts: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement("p");
  element.append(...parts);
  return element;
}

/** A note as it stands over the code. */
export function noteElement({
  name,
  word,
  category,
  sentence,
  since,
  href,
}: NodeNote): HTMLElement {
  const element = document.createElement("div");
  element.className = "cm-diagnostic";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", name);
  const title = document.createElement("b");
  title.textContent = name;
  const mark = document.createElement("span");
  mark.className = `mark is-${category.replaceAll(" ", "-")}`;
  mark.textContent = word;
  const link = document.createElement("a");
  link.href = href;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = "What was measured";
  element.append(paragraph(title, " ", mark), paragraph(sentence), paragraph(since, " ", link));
  return element;
}
