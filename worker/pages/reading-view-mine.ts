import { type Fragment, markup } from "./reading-view-fragment.ts";
import { topbar } from "./reading-view-topbar.ts";

/** The list itself is in the reader's browser. */
export function readingMine(): Fragment {
  return markup`${topbar("", "")}<main class="page mine-page"><h1>My programs</h1><p class="page-lead">The programs you shared from this browser. The list is kept here alone; the server does not know whose they are.</p><p class="without-script">Reading the list takes JavaScript, which is off in this browser.</p></main>`;
}
