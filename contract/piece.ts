/** Elements that a page of figures is made of. */
export type PieceTag =
  | "a"
  | "code"
  | "dd"
  | "div"
  | "dl"
  | "dt"
  | "h1"
  | "h2"
  | "h3"
  | "li"
  | "p"
  | "pre"
  | "rect"
  | "section"
  | "span"
  | "svg"
  | "ul";

/** What they say of themselves, by its name in HTML. No handler and no style: the policy lets neither in. */
export type PieceAttributes = Partial<
  Record<
    | "aria-hidden"
    | "aria-label"
    | "class"
    | "height"
    | "href"
    | "id"
    | "preserveAspectRatio"
    | "rel"
    | "role"
    | "tabindex"
    | "viewBox"
    | "width"
    | "x",
    string
  >
>;

/** A part of a page that the Worker paints and the client renders over it, both from this one description. */
export type Piece = string | PieceElement;

export interface PieceElement {
  tag: PieceTag;
  attributes: PieceAttributes;
  children: readonly Piece[];
}

export function piece(
  tag: PieceTag,
  attributes: PieceAttributes,
  ...children: readonly Piece[]
): PieceElement {
  return { tag, attributes, children };
}

export function link(href: string, ...children: readonly Piece[]): PieceElement {
  return piece("a", { href }, ...children);
}

/** A link to data, which is no page of the application. */
export function dataLink(href: string, label: string): PieceElement {
  return piece("a", { href, rel: "alternate" }, label);
}

/** Names with what is true of each. */
export function facts(pairs: readonly (readonly [name: Piece, fact: readonly Piece[]])[]): Piece {
  return piece(
    "dl",
    { class: "facts" },
    ...pairs.map(([name, fact]) =>
      piece("div", {}, piece("dt", {}, name), piece("dd", {}, ...fact)),
    ),
  );
}
