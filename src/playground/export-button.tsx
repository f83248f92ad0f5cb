import { useState } from "react";
import type { Taken } from "./project-files.ts";

/** Downloads a program as a project; the code that makes one comes when somebody wants it. */
export function ExportButton({ taken }: { taken: () => Taken }) {
  const [failure, setFailure] = useState("");

  async function take() {
    try {
      const { exportProject } = await import("./export-project.ts");
      exportProject(taken());
      setFailure("");
    } catch {
      setFailure("The project could not be made. Reload the page and try again.");
    }
  }

  return (
    <>
      <button type="button" className="button" onClick={() => void take()}>
        Download as a project
      </button>
      <output className="hint">{failure}</output>
    </>
  );
}
