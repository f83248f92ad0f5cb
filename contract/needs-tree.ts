/** Whether a tree says more of a program's files than a row of tabs: both sides draw a button for it. */
export function needsTree(paths: readonly string[]): boolean {
  return paths.length > 6 || paths.some((path) => path.includes("/"));
}
