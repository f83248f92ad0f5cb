import { Link } from "wouter";
import type { ExampleSummary } from "../../contract/page.ts";
import { pageHref } from "../../contract/routes.ts";

type Props = { items: readonly ExampleSummary[]; current: string };

export function Gallery({ items, current }: Props) {
  return (
    <section aria-labelledby="gallery-title">
      <h2 id="gallery-title">Gallery</h2>
      <ul className="gallery">
        {items.map(({ slug, title, description }) => (
          <li key={slug}>
            <Link
              className="gallery-item"
              href={pageHref("example", { slug })}
              aria-current={slug === current ? "page" : undefined}
            >
              <h3>{title}</h3>
              <p>{description}</p>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
