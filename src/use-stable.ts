import { useCallback, useLayoutEffect, useRef } from "react";

/** A function that stays the same one, and always does what the newest render would have it do. */
export function useStable<Args extends unknown[]>(call: (...args: Args) => void) {
  const newest = useRef(call);
  useLayoutEffect(() => {
    newest.current = call;
  });
  return useCallback((...args: Args) => newest.current(...args), []);
}
