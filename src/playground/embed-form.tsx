import { useState } from "react";
import type { StoredProgram } from "../../contract/api.ts";
import {
  badgeCode,
  defaultLook,
  embedCode,
  embedHref,
  embedThemes,
  embedViews,
} from "../../contract/embed.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { CodeLine } from "./code-line.tsx";

const viewNames = { split: "Code and answer", code: "Code", result: "Answer" };
const themeNames = { auto: "As the reader’s system", light: "Light", dark: "Dark" };

/** The markup that puts the program into another page, in the look that is chosen, and its badge. */
export function EmbedForm({ stored }: { stored: StoredProgram }) {
  const [look, setLook] = useState(defaultLook);
  const { origin } = new URL(stored.url);
  const code = embedCode({ origin, id: stored.id, title: stored.title }, look);
  const badge = badgeCode(origin, stored.id, stored.url);
  return (
    <>
      <div className="link-row">
        <span>In another page</span>
        <CodeLine text={code} />
        <CopyButton text={code} what="the embed code" />
        <p className="embed-look">
          <select
            className="field"
            aria-label="What the embedded program shows"
            value={look.view}
            onChange={({ target }) => {
              const view = embedViews.find((each) => each === target.value);
              if (view !== undefined) setLook({ ...look, view });
            }}
          >
            {embedViews.map((view) => (
              <option key={view} value={view}>
                {viewNames[view]}
              </option>
            ))}
          </select>
          <select
            className="field"
            aria-label="Theme of the embedded program"
            value={look.theme}
            onChange={({ target }) => {
              const theme = embedThemes.find((each) => each === target.value);
              if (theme !== undefined) setLook({ ...look, theme });
            }}
          >
            {embedThemes.map((theme) => (
              <option key={theme} value={theme}>
                {themeNames[theme]}
              </option>
            ))}
          </select>
          <a href={embedHref(stored.id, look)} target="_blank" rel="noopener">
            Look at it
          </a>
        </p>
      </div>
      <p className="link-row">
        <span>Badge, in Markdown</span>
        <CodeLine text={badge} />
        <CopyButton text={badge} what="the badge" />
      </p>
    </>
  );
}
