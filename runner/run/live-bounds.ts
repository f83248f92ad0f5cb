/** How long a live request may take, in milliseconds. */
export interface Bounds {
  /** Without a byte of the request, until the answer begins. */
  answer: number;
  /** Without a byte in either direction, once the answer has begun. */
  idle: number;
  total: number;
}

export interface BoundsWatch {
  /** A byte has passed. */
  progress: () => void;
  /** The answer has begun, so that silence may last longer. */
  begun: () => void;
  stop: () => void;
}

/** Watches one live request, and calls `over` once when it has been silent, or gone on, for too long. */
export function watchBounds(bounds: Bounds, over: () => void): BoundsWatch {
  const started = Date.now();
  let last = started;
  let silence = bounds.answer;

  function left(): number {
    return Math.min(last + silence, started + bounds.total) - Date.now();
  }

  // One timer that is set anew when it comes too early: a stream of chunks must not cost one for each.
  function check(): void {
    if (left() <= 0) over();
    else timer = setTimeout(check, left());
  }

  let timer = setTimeout(check, left());
  return {
    progress: () => {
      last = Date.now();
    },
    begun: () => {
      last = Date.now();
      silence = bounds.idle;
      // The timer that runs may be further off than the new silence allows.
      clearTimeout(timer);
      timer = setTimeout(check, left());
    },
    stop: () => clearTimeout(timer),
  };
}
