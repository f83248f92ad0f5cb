/** Looks for both, and holds an object weakly within a request. */
export default () => {
  const kinds = { ref: typeof WeakRef, registry: typeof FinalizationRegistry };
  if (kinds.ref === "undefined") return kinds;
  const tea = { name: "green" };
  return { ...kinds, held: new WeakRef(tea).deref() === tea };
};
