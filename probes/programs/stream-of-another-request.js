let kept;

/** Keeps the body of an answer in the first request, and reads it in the next. */
export default async ({ turn, echo }) => {
  if (turn === 1) {
    kept = await fetch(`${echo}/stream`);
    return "kept";
  }
  return await kept.text();
};
