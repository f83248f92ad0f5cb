import { footerLinks } from "../../contract/footer-links.ts";
import { pageHref } from "../../contract/routes.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";

/** The links under every page; `current` is the page they stand on. */
export function footer(current: string): Fragment {
  const links = footerLinks.map(
    ({ page, label }) =>
      markup`<li><a href="${pageHref(page)}"${page === current ? markup` aria-current="page"` : ""}>${label}</a></li>`,
  );
  return markup`<footer class="footer"><nav aria-label="All pages"><ul>${links}</ul></nav></footer>`;
}
