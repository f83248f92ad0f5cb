import type { EditorProps } from "./code-pane.tsx";

/** What there is to write in where the editor could not be loaded. */
export function PlainEditor({ path, text, onWrite }: EditorProps) {
  return (
    <textarea
      className="plain-editor"
      aria-label={`Code of ${path}`}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      value={text}
      onChange={(event) => onWrite(path, event.target.value)}
    />
  );
}
