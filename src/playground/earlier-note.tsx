type Props = { count: number; what: string; onShowAll: () => void };

/** Says how many are left out above what is shown, and brings them. */
export function EarlierNote({ count, what, onShowAll }: Props) {
  if (count === 0) return null;
  return (
    <p className="response-note">
      {count} earlier {what}.
      <button type="button" className="button" onClick={onShowAll}>
        Show all
      </button>
    </p>
  );
}
