import { late } from "../components/late.ts";

/** Dialogs, whose code comes when someone reaches for them. */
export const ShareDialog = late(async () => (await import("./share-dialog.tsx")).ShareDialog);
export const RuntimeDialog = late(async () => (await import("./runtime-dialog.tsx")).RuntimeDialog);
export const CompareDialog = late(async () => (await import("./compare-dialog.tsx")).CompareDialog);
export const DeleteDialog = late(async () => (await import("./delete-dialog.tsx")).DeleteDialog);
export const ShortcutsDialog = late(
  async () => (await import("./shortcuts-dialog.tsx")).ShortcutsDialog,
);
