import { limits } from "../../contract/limits.ts";

type Props = { title: string; onChange: (title: string) => void };

export function TitleField({ title, onChange }: Props) {
  return (
    <>
      <h1 className="visually-hidden" tabIndex={-1}>
        {title === "" ? "Untitled program" : title}
      </h1>
      <input
        className="title-input"
        aria-label="Title"
        placeholder="Untitled program"
        value={title}
        maxLength={limits.titleCharacters}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}
