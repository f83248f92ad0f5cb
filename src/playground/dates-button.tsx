import { useNavigation } from "../use-navigation.ts";
import { DatesDialog } from "./late-dates.ts";
import type { Bench } from "./use-workbench.ts";

/** Opens the dialog that sends the request on screen on several dates. */
export function DatesButton({ bench: { setDates } }: { bench: Pick<Bench, "setDates"> }) {
  const navigation = useNavigation();
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => void navigation.prepare(DatesDialog, () => setDates({}))}
    >
      Run on several dates
    </button>
  );
}
