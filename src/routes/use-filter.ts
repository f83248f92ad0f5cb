import { useEffect, useState } from "react";
import { type ExampleFilter, filterHref } from "../../contract/example-filter.ts";

/** Safari refuses more than a hundred changes of the history in half a minute. */
const restMs = 300;

/** The filter on screen, which the address follows: it can be copied, reloaded and come back to. */
export function useFilter(given: ExampleFilter) {
  const [filter, setFilter] = useState(given);
  useEffect(() => {
    if (filter === given) return undefined;
    const timer = setTimeout(() => {
      history.replaceState(history.state, "", filterHref(filter));
    }, restMs);
    return () => clearTimeout(timer);
  }, [filter, given]);
  return [filter, setFilter] as const;
}
