import { Link } from "wouter";
import { type ArticleSection as Section, inlineParts } from "../../contract/article.ts";
import { pageHref } from "../../contract/routes.ts";

/** A text with its code. */
export function Inline({ text }: { text: string }) {
  return inlineParts(text).map((part, at) =>
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a fixed text
    part.isCode ? <code key={at}>{part.text}</code> : part.text,
  );
}

type Props = { section: Section; level: "h2" | "h3" };

/** One section of a page of prose; the reading view renders the same one. */
export function ArticleSection({ section, level: Heading }: Props) {
  const { title, paragraphs, steps, facts, commands, more } = section;
  return (
    <section className="prose">
      <Heading>{title}</Heading>
      {paragraphs.map((text) => (
        <p key={text}>
          <Inline text={text} />
        </p>
      ))}
      {steps !== undefined && (
        <ol className="steps">
          {steps.map((text) => (
            <li key={text}>
              <Inline text={text} />
            </li>
          ))}
        </ol>
      )}
      {facts !== undefined && (
        <dl className="facts">
          {facts.map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      )}
      {commands !== undefined && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <pre className="commands" tabIndex={0}>
          <code>{commands.join("\n")}</code>
        </pre>
      )}
      {more !== undefined && (
        <p>
          <Link href={pageHref(more.page)}>{more.label}</Link>
        </p>
      )}
    </section>
  );
}
