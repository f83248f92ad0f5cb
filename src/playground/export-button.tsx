import { useState } from "react";
import { CopyButton } from "../components/copy-button.tsx";
import { deploySteps } from "./deploy-steps.ts";
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
    <span className="take-away">
      <button type="button" className="button" onClick={() => void take()}>
        Download as a project
      </button>
      <CopyButton
        text={() => deploySteps(taken().title)}
        label="Copy the deploy steps"
        what="for this project and Wrangler"
      />
      <output className="hint">{failure}</output>
    </span>
  );
}
