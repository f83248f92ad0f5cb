import { Dialog } from "../components/dialog.tsx";
import { commandKey } from "./run-key.ts";
import "../styles/shortcuts.css";

/** What every key does, by where it does it. */
function groups(): { where: string; keys: [keys: string[], does: string][] }[] {
  const command = commandKey();
  return [
    {
      where: "Everywhere",
      keys: [
        [[command, "Enter"], "Run: send the request"],
        [[command, "Shift", "Enter"], "Send all saved requests in turn"],
        [["?"], "Show this list, where no text is being written"],
      ],
    },
    {
      where: "In the code",
      keys: [
        [[command, "Z"], "Undo"],
        [[command, "/"], "Comment the line in or out"],
        [[command, "F"], "Find and replace"],
        [[command, "D"], "Select the next occurrence too"],
        [["Ctrl", "Space"], "Complete a module, an export, a member or a file"],
        [[command, "K", command, "I"], "Tell what was measured of the name of Node at the cursor"],
        [["Esc", "Tab"], "Leave the code by keyboard"],
      ],
    },
    {
      where: "In the request",
      keys: [
        [["Enter"], "Send, from the path"],
        [[command, "V"], "Paste a curl command or an address to take it over"],
      ],
    },
    {
      where: "In tabs and in the JSON of a response",
      keys: [
        [["←", "→"], "The tab before or behind; fold or unfold a value"],
        [["↑", "↓"], "The value above or below"],
        [["Home", "End"], "The first or the last"],
      ],
    },
  ];
}

/** All keyboard shortcuts of the workbench. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <div className="dialog-body">
        {groups().map(({ where, keys }) => (
          <section key={where} className="shortcuts">
            <h3>{where}</h3>
            <dl>
              {keys.map(([combination, does]) => (
                <div key={does}>
                  <dt>
                    {combination.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
