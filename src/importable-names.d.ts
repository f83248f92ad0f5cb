/** Made by the build: what a program can import. */
declare module "virtual:importable-names" {
  /** Exports of Node's modules, by the names with `node:`. */
  export const builtins: Record<string, string[]>;
  /** Packages on the shelf. */
  export const packages: string[];
}
