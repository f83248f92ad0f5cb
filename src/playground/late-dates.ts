import { late } from "../components/late.ts";
import { RunPanels } from "./run-code.ts";

/** The dialog that asks on several dates. What shows one answer shows several, too. */
export const DatesDialog = late(async () => {
  await RunPanels.prepare();
  return (await import("./dates-dialog.tsx")).DatesDialog;
});
