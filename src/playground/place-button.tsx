import type { Place } from "./place.ts";

type Props = {
  place: { file?: string | undefined; line?: number | undefined; column?: number | undefined };
  onPlace: (place: Place) => void;
};

/** A place in the code, as a button that leads there; nothing where no place is known. */
export function PlaceButton({ place: { file, line, column }, onPlace }: Props) {
  if (file === undefined) return null;
  const parts = [file, line, column].filter((part) => part !== undefined);
  return (
    <button
      type="button"
      className="place"
      onClick={() => onPlace({ file, line: line ?? 1, column: column ?? 1 })}
    >
      {parts.join(":")}
    </button>
  );
}
