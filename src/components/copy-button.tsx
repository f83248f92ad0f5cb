import { useEffect, useState } from "react";

type Props = { text: string | (() => string); label?: string; what: string; className?: string };

/** Copies a text and says so. `what` completes the spoken name: "Copy the link". */
export function CopyButton({ text, label = "Copy", what, className = "quiet" }: Props) {
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  useEffect(() => {
    if (outcome === undefined) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(typeof text === "string" ? text : text());
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  }

  const shown = outcome === undefined ? label : outcome === "copied" ? "Copied" : "Copying failed";
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      <span aria-live="polite">{shown}</span>
      <span className="visually-hidden"> {what}</span>
    </button>
  );
}
