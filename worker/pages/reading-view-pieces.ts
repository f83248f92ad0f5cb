import type { Piece, PieceElement } from "../../contract/piece.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";

/** A description as HTML; its texts and attributes go through the escaping template like all data. */
export function drawPiece(piece: Piece): Fragment {
  return typeof piece === "string" ? markup`${piece}` : element(piece);
}

function element({ tag, attributes, children }: PieceElement): Fragment {
  const named = Object.entries(attributes).map(([name, value]) => markup` ${name}="${value}"`);
  return markup`<${tag}${named}>${children.map(drawPiece)}</${tag}>`;
}

export function drawPieces(pieces: readonly Piece[]): Fragment[] {
  return pieces.map(drawPiece);
}
