import { Link } from "wouter";
import { filterHref } from "../../contract/example-filter.ts";
import { exampleTags, type ExampleTag } from "../../contract/example-tags.ts";

/** The tags of an example, each the way to what else has it. */
export function TagLinks({ tags }: { tags: readonly ExampleTag[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="tag-line" aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag}>
          <Link href={filterHref({ words: "", tag })}>{exampleTags[tag]}</Link>
        </li>
      ))}
    </ul>
  );
}
