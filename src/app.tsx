import { useLayoutEffect, useRef } from "react";
import { Router } from "wouter";
import { CrashGuard } from "./components/crash-guard.tsx";
import { Footer } from "./components/footer.tsx";
import type { Navigation } from "./navigation.ts";
import { PageView } from "./page-view.tsx";
import {
  NavigationProvider,
  useNavigation,
  useNavigationState,
  usePageLocation,
} from "./use-navigation.ts";

/** Puts the focus and the scroll position where the new page begins, or was left. */
function useArrival(session: number, scroll: number) {
  const page = useRef<HTMLDivElement>(null);
  const seen = useRef(session);
  useLayoutEffect(() => {
    if (seen.current === session) return;
    seen.current = session;
    scrollTo(0, scroll);
    page.current?.querySelector("h1")?.focus({ preventScroll: true });
  }, [session, scroll]);
  return page;
}

function PageFailure() {
  const navigation = useNavigation();
  const { failure } = useNavigationState();
  if (failure === undefined) return null;
  return (
    <div className="notice page-failure" role="alert">
      <p>{failure.message}</p>
      <button type="button" className="button" onClick={() => void navigation.go(failure.href)}>
        Try again
      </button>
      <button type="button" className="quiet" onClick={navigation.dismissFailure}>
        Dismiss
      </button>
    </div>
  );
}

const noticeSentences = {
  changed:
    "This page has changed since it was opened. Reload to see it as it is now; what you wrote stays in this browser.",
  "code-missing":
    "A part of this page could not be loaded; there may be a newer version of Berth. Save what you cannot lose, then reload.",
  offline:
    "This part of the page is not here yet, and there is no network. What you wrote stays on this page: try again once you are connected.",
};

function PageNotice() {
  const navigation = useNavigation();
  const { notice } = useNavigationState();
  if (notice === undefined) return null;
  return (
    <div className="notice page-failure" role="alert">
      <p>{noticeSentences[notice]}</p>
      {notice !== "offline" && (
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload
        </button>
      )}
      <button type="button" className="quiet" onClick={navigation.dismissNotice}>
        Dismiss
      </button>
    </div>
  );
}

function Page() {
  const { answer, url, session, scroll, pending } = useNavigationState();
  const page = useArrival(session, scroll);
  return (
    <div
      ref={page}
      className={pending === undefined ? undefined : "page-pending"}
      aria-busy={pending !== undefined}
    >
      <PageView answer={answer} url={url} session={session} />
      <Footer current={answer.data.page} />
      <p className="visually-hidden" aria-live="polite">
        {session > 0 && answer.head.title}
      </p>
      <PageNotice />
      <PageFailure />
    </div>
  );
}

export function App({ navigation }: { navigation: Navigation }) {
  return (
    <CrashGuard>
      <NavigationProvider value={navigation}>
        {/* oxlint-disable-next-line react/hooks -- wouter takes its location hook as a value */}
        <Router hook={usePageLocation}>
          <Page />
        </Router>
      </NavigationProvider>
    </CrashGuard>
  );
}
