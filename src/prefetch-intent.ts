/** A pointer that only passes over a link does not mean it. */
const dwellMs = 65;

/** Whether the person pays for what is fetched, and so only for what they asked for. */
function isMetered(): boolean {
  if (!("connection" in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === "object" &&
    connection !== null &&
    "saveData" in connection &&
    connection.saveData === true
  );
}

function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest("a[href]") : null;
  return link instanceof HTMLAnchorElement && !link.hasAttribute("download") ? link : undefined;
}

/** Reports the address of each link that somebody is about to follow: pointed at, focused or touched. */
export function prefetchOnIntent(prefetch: (href: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function mean(event: Event, afterMs: number) {
    clearTimeout(timer);
    const link = linkOf(event);
    if (link === undefined || isMetered()) return;
    timer = setTimeout(() => prefetch(link.href), afterMs);
  }

  const passive = { passive: true };
  addEventListener("mouseover", (event) => mean(event, dwellMs), passive);
  addEventListener("focusin", (event) => mean(event, dwellMs), passive);
  addEventListener("touchstart", (event) => mean(event, 0), passive);
}
