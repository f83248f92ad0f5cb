/** A place in the code, to be opened with the cursor at it. Lines and columns count from 1. */
export type Place = { file: string; line: number; column: number };
