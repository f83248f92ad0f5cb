queueMicrotask(() => {
  throw new Error("Nobody catches this.");
});

/** Is asked although an exception escaped while the program started. */
export default () => "goes on";
