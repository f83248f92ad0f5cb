import { Link } from "wouter";
import { exampleTags } from "../../contract/example-tags.ts";
import type { ExampleSummary } from "../../contract/page.ts";
import { pageHref } from "../../contract/routes.ts";

type ListProps = { items: readonly ExampleSummary[]; current?: string; level: "h2" | "h3" };

export function GalleryList({ items, current, level: Heading }: ListProps) {
  return (
    <ul className="gallery">
      {items.map(({ slug, title, description, tags }) => (
        <li key={slug}>
          <Link
            className="gallery-item"
            href={pageHref("example", { slug })}
            aria-current={slug === current ? "page" : undefined}
          >
            <Heading>{title}</Heading>
            <p>{description}</p>
            {Heading === "h2" && (
              <ul className="tag-line">
                {tags.map((tag) => (
                  <li key={tag}>{exampleTags[tag]}</li>
                ))}
              </ul>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type Props = { items: readonly ExampleSummary[]; all: number; current: string };

/** A few of the examples, and the way to all of them. */
export function Gallery({ items, all, current }: Props) {
  return (
    <section aria-labelledby="gallery-title">
      <h2 id="gallery-title">Gallery</h2>
      <GalleryList items={items} current={current} level="h3" />
      <p>
        <Link href={pageHref("examples")}>All {all} examples</Link>
      </p>
    </section>
  );
}
