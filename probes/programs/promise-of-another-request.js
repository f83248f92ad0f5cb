let kept;

/** Keeps a promise that a timer settles in the first request, and awaits it in the next. */
export default async ({ turn }) => {
  if (turn === 1) {
    kept = new Promise((resolve) => setTimeout(resolve, 100, "settled"));
    return "kept";
  }
  const patience = new Promise((resolve) => setTimeout(resolve, 500, "never settled"));
  return await Promise.race([kept, patience]);
};
