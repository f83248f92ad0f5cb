import { afterEach, describe, expect, it, vi } from "vitest";
import { recoverMissingChunks } from "./chunk-recovery.ts";

/** The page as far as recovery sees it; `miss` is what Vite reports when a chunk does not come. */
function openTab({
  unkept = false,
  onLine = true,
  storage = new Map<string, string>(),
  now = 100_000,
} = {}) {
  const reload = vi.fn<() => void>();
  const offer = vi.fn<() => void>();
  const target = new EventTarget();
  vi.stubGlobal("addEventListener", target.addEventListener.bind(target));
  vi.stubGlobal("location", { reload });
  vi.stubGlobal("navigator", { onLine });
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
  });
  vi.spyOn(Date, "now").mockReturnValue(now);
  recoverMissingChunks({ hasUnkeptWork: () => unkept, offerReload: offer });
  const miss = () => {
    const event = new Event("vite:preloadError", { cancelable: true });
    target.dispatchEvent(event);
    return { prevented: event.defaultPrevented };
  };
  return { miss, reload, offer, storage };
}

describe("a chunk that is gone", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it("reloads the page once, and is then left to the person", () => {
    const first = openTab();
    expect(first.miss()).toEqual({ prevented: true });
    expect(first.reload).toHaveBeenCalledTimes(1);
    expect(first.offer).not.toHaveBeenCalled();

    const reloaded = openTab({ storage: first.storage, now: 101_000 });
    expect(reloaded.miss()).toEqual({ prevented: false });
    expect(reloaded.reload).not.toHaveBeenCalled();
    expect(reloaded.offer).toHaveBeenCalledTimes(1);
  });

  it("may reload again after another deploy", () => {
    const { storage } = openTab();
    openTab({ storage }).miss();
    const later = openTab({ storage, now: 200_000 });
    later.miss();
    expect(later.reload).toHaveBeenCalledTimes(1);
  });

  it("never reloads over work that is not kept", () => {
    const { miss, reload, offer } = openTab({ unkept: true });
    expect(miss()).toEqual({ prevented: false });
    expect(reload).not.toHaveBeenCalled();
    expect(offer).toHaveBeenCalledTimes(1);
  });

  it("does nothing without a network, where a reload would lose the page", () => {
    const { miss, reload, offer } = openTab({ onLine: false });
    expect(miss()).toEqual({ prevented: false });
    expect(reload).not.toHaveBeenCalled();
    expect(offer).not.toHaveBeenCalled();
  });

  it("does not reload where it could not remember having done so", () => {
    const { miss, reload, offer } = openTab();
    vi.stubGlobal("sessionStorage", undefined);
    miss();
    expect(reload).not.toHaveBeenCalled();
    expect(offer).toHaveBeenCalledTimes(1);
  });
});
