/** Calls of this isolate to the runner: where one process serves them all, they are lost together. */
let calls = 0;

/** Counts a call until the function that it gives is called. */
export function beginCall(): () => void {
  calls += 1;
  let over = false;
  return () => {
    if (!over) calls -= 1;
    over = true;
  };
}

/** Whether more than one call is under way. */
export function hasOthers(): boolean {
  return calls > 1;
}
