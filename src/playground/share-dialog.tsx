import type { StoredProgram } from "../../contract/api.ts";
import { useState } from "react";
import { Dialog } from "../components/dialog.tsx";
import { siteName } from "../../contract/document.ts";
import { useNavigation } from "../use-navigation.ts";
import { ShareForm } from "./share-form.tsx";
import { SharedLinks } from "./shared-links.tsx";
import { keepShared } from "./shared-programs.ts";
import { dropDraft } from "./stored-draft.ts";
import type { Bench } from "./use-workbench.ts";

export type Shared = { stored: StoredProgram; deleteToken: string };

type Props = { bench: Bench; onClose: () => void };

/** Shares the draft; for a program that is shared as it stands, its links. */
export function ShareDialog({ bench, onClose }: Props) {
  const navigation = useNavigation();
  const [shared, setShared] = useState<{ deleteToken: string; kept: boolean }>();
  const { base, isOwn, dispatch } = bench;

  function onShared({ stored, deleteToken }: Shared) {
    const { id, title, liveUrl, createdAt: sharedAt, parent } = stored;
    const kept = keepShared({
      id,
      title,
      liveUrl,
      sharedAt,
      deleteToken,
      ...(parent === null ? {} : { parent }),
    });
    setShared({ deleteToken, kept });
    dropDraft(base.key);
    dispatch({ type: "shared", title, requests: stored.requests });
    const url = new URL(stored.url, location.href);
    navigation.adopt(
      url.pathname,
      {
        title: `${title} · ${siteName}`,
        description: stored.description,
        canonical: stored.url,
        ogType: "article",
        ...(stored.listed ? {} : { robots: "noindex" }),
      },
      { page: "program", stored },
    );
  }

  if (base.stored !== undefined && (shared !== undefined || !isOwn)) {
    return (
      <Dialog title={shared === undefined ? "This program is shared" : "Shared"} onClose={onClose}>
        <SharedLinks stored={base.stored} fresh={shared} />
      </Dialog>
    );
  }
  return (
    <Dialog title="Share" onClose={onClose}>
      <ShareForm bench={bench} onShared={onShared} />
    </Dialog>
  );
}
