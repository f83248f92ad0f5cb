import { createElement, Fragment, type ReactNode } from "react";
import { Link } from "wouter";
import type { Piece, PieceAttributes, PieceElement } from "../../contract/piece.ts";

/** React has names of its own for some attributes. */
const reactNames: Record<string, string> = { class: "className", tabindex: "tabIndex" };

function propsOf(attributes: PieceAttributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [reactNames[name] ?? name, value]),
  );
}

type Anchor = typeof Link | "a";

function element({ tag, attributes, children }: PieceElement, anchor: Anchor): ReactNode {
  const { href, rel, class: className } = attributes;
  const inside = children.map((child) => node(child, anchor));
  // What has a relation is data, and no page.
  if (tag === "a" && href !== undefined && rel === undefined) {
    const props = { href, ...(className === undefined ? {} : { className }) };
    return anchor === "a"
      ? createElement("a", props, ...inside)
      : createElement(anchor, props, ...inside);
  }
  // The heading takes the focus when its page comes.
  const focus = tag === "h1" ? { tabIndex: -1 } : {};
  return createElement(tag, { ...propsOf(attributes), ...focus }, ...inside);
}

function node(piece: Piece, anchor: Anchor): ReactNode {
  return typeof piece === "string" ? piece : element(piece, anchor);
}

type Props = {
  of: readonly Piece[];
  /** Whether links are left to what is around them, where there are hundreds. */
  plain?: boolean;
};

/** Renders a description over what the Worker painted of the same one. */
export function Pieces({ of, plain = false }: Props) {
  const parts = of.map((piece) => node(piece, plain ? "a" : Link));
  return createElement(Fragment, null, ...parts);
}
