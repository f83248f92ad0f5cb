import { type Fragment, markup } from "./reading-view-fragment.ts";
import { topbar } from "./reading-view-topbar.ts";

/** A page that is a sentence and a way on. */
export function readingMessage(title: string, message: string, wayOn: Fragment): Fragment {
  return markup`${topbar("", "")}<main class="message-page"><h1>${title}</h1><p>${message}</p>${wayOn}</main>`;
}
