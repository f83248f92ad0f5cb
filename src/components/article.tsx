import type { Article as ArticleText } from "../../contract/article.ts";
import { ArticleSection, Inline } from "./article-section.tsx";
import { Topbar } from "./topbar.tsx";

/** A page of prose. */
export function Article({ article }: { article: ArticleText }) {
  return (
    <>
      <Topbar title={null} />
      <main className="page">
        <h1 tabIndex={-1}>{article.title}</h1>
        <p className="page-lead">
          <Inline text={article.lead} />
        </p>
        <div className="article">
          {article.sections.map((section) => (
            <ArticleSection key={section.title} section={section} level="h2" />
          ))}
        </div>
      </main>
    </>
  );
}
