import { useRef } from "react";
import { many } from "../../contract/compat-words.ts";
import { contentBytes } from "../../contract/program.ts";
import type { Taken } from "../playground/read-files.ts";
import type { Project } from "./take-project.ts";

type Props = {
  project: Project | undefined;
  isOver: boolean;
  onTake: (taken: Taken) => void;
  onForget: () => void;
};

/** What was chosen, in a few words. */
function summary({ name, files, ignored }: Project): string {
  const texts = Object.values(files);
  const bytes = texts.reduce((sum, text) => sum + contentBytes(text), 0);
  const size = `${many(texts.length, "file")}, ${Math.ceil(bytes / 1024)} KiB`;
  const left = ignored === 0 ? "" : `; ${many(ignored, "file")} left out`;
  return `${name === "" ? "" : `${name}: `}${size}${left}`;
}

/** Dropping does what the buttons do. */
export function ProjectPicker({ project, isOver, onTake, onForget }: Props) {
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);

  function pick(input: HTMLInputElement) {
    onTake({ files: [...(input.files ?? [])], folders: [] });
    // The same can be picked again.
    input.value = "";
  }

  return (
    <div className="token-file">
      <button type="button" className="button" onClick={() => folder.current?.click()}>
        Choose a folder
      </button>
      <button type="button" className="button" onClick={() => files.current?.click()}>
        Choose files
      </button>
      <input
        ref={(input) => {
          folder.current = input;
          if (input !== null) input.webkitdirectory = true;
        }}
        type="file"
        aria-label="Folder of the project"
        hidden
        onChange={({ target }) => pick(target)}
      />
      <input
        ref={files}
        type="file"
        multiple
        aria-label="Files of the project"
        hidden
        onChange={({ target }) => pick(target)}
      />
      <output className="count">
        {isOver ? "Drop it here" : project === undefined ? "or drop it here" : summary(project)}
      </output>
      {project !== undefined && (
        <button type="button" className="quiet" onClick={onForget}>
          Remove<span className="visually-hidden"> the chosen files</span>
        </button>
      )}
    </div>
  );
}
