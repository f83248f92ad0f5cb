import { Link } from "wouter";
import { footerLinks } from "../../contract/footer-links.ts";
import { pageHref } from "../../contract/routes.ts";

/** The links under every page; `current` is the page they stand on. */
export function Footer({ current }: { current: string }) {
  return (
    <footer className="footer">
      <nav aria-label="All pages">
        <ul>
          {footerLinks.map(({ page, label }) => (
            <li key={page}>
              <Link href={pageHref(page)} aria-current={page === current ? "page" : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
