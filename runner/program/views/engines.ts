import type { Program } from "../../../contract/program.ts";
import type { Shelf } from "../shelf.ts";

/** Packages that Express loads by the extension of a view, without any file naming them. */
const engines = ["ejs", "pug", "hbs"];

/** The engines of a program's views, as far as they are on the shelf. */
export function viewEngines({ files }: Program, shelf: Pick<Shelf, "index">): string[] {
  const paths = Object.keys(files);
  return engines.filter(
    (name) => name in shelf.index.packages && paths.some((path) => path.endsWith(`.${name}`)),
  );
}
