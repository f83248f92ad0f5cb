/** Prints one row of a table: a name and its figures, aligned. */
export function row(name: string, ...cells: (string | number)[]): void {
  const text = cells.map((cell) =>
    (typeof cell === "number" ? cell.toFixed(1) : cell).padStart(10),
  );
  console.log(name.padEnd(44) + text.join(""));
}
