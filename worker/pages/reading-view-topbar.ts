import { pageHref } from "../../contract/routes.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";

const brandIcon = markup`<svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true"><rect width="32" height="32" rx="7" fill="#0a6580"></rect><path d="M7 7v14.5a3.5 3.5 0 0 0 3.5 3.5h11a3.5 3.5 0 0 0 3.5-3.5V7" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"></path><path d="M16 5.5l4.5 6.5v6.5h-9V12z" fill="#8fdcf0"></path></svg>`;

const themeIcon = markup`<span class="quiet icon needs-script" aria-hidden="true"><svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5"><circle cx="8" cy="8" r="5.5"></circle><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor"></path></svg></span>`;

/** The bar on every page. What would do nothing yet has the look of a control and not its role. */
export function topbar(title: Fragment | "", actions: Fragment | ""): Fragment {
  return markup`<header class="topbar"><a class="brand" href="${pageHref("home")}">${brandIcon}Berth</a><div class="title-field">${title}</div><div class="topbar-actions">${themeIcon}${actions}</div></header>`;
}
