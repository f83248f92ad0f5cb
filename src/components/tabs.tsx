import { type KeyboardEvent, type ReactNode, useRef } from "react";

export type Tab<Id extends string> = { id: Id; label: ReactNode };

type Props<Id extends string> = {
  label: string;
  className?: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  /** The id of the panel that the tabs switch. */
  controls: string;
  onSelect: (id: Id) => void;
};

function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}

/** The id of a tab element, for its panel to be labelled by. */
export function tabId(controls: string, id: string): string {
  return `${controls}-tab-${id}`;
}

/** A list of tabs with one tab stop; the arrow keys, Home and End move and select. */
export function Tabs<Id extends string>(props: Props<Id>) {
  const { tabs, selected, controls, onSelect } = props;
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const to = targetOf(event.key, at, tabs.length);
    const target = to === undefined ? undefined : tabs[to];
    if (to === undefined || target === undefined) return;
    event.preventDefault();
    onSelect(target.id);
    const element = list.current?.children[to];
    if (element instanceof HTMLElement) element.focus();
  }

  return (
    <div ref={list} className={props.className} role="tablist" aria-label={props.label}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          id={tabId(controls, id)}
          type="button"
          role="tab"
          className="tab"
          aria-selected={id === selected}
          aria-controls={controls}
          tabIndex={id === selected ? 0 : -1}
          onKeyDown={move}
          onClick={() => onSelect(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
