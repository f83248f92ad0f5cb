import { getFips, setFips } from "node:crypto";

/** Asks for the other FIPS mode, and reads the mode again. */
export default () => {
  const before = getFips();
  try {
    setFips(before ? 0 : 1);
  } catch (error) {
    return { mode: before, type: typeof before, changed: getFips() !== before, code: error.code };
  }
  return { mode: before, type: typeof before, changed: getFips() !== before };
};
