/** Where `process.chdir` went while the program started; undefined when it was not called. */
let chosen: string | undefined;
let over = false;

/** Watches `process.chdir`, whose effect the runtime forgets when a request begins. */
export function watchFolder(): void {
  // Dates before 2025-09-15 have a smaller process.
  // oxlint-disable-next-line typescript/unbound-method -- bound below
  const { chdir }: Partial<Pick<NodeJS.Process, "chdir">> = process;
  if (chdir === undefined) return;
  const native = chdir.bind(process);
  process.chdir = (folder) => {
    native(folder);
    if (!over) chosen = process.cwd();
  };
}

/** Puts a request into the folder that the program chose at start-up, as its process would be. */
export function enterFolder(): void {
  over = true;
  if (chosen !== undefined) process.chdir(chosen);
}
