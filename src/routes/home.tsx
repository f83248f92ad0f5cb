import { intro } from "../../contract/intro-article.ts";
import { ArticleSection } from "../components/article-section.tsx";

export function WhatBerthIs() {
  return (
    <section aria-labelledby="intro-title">
      <h2 id="intro-title">{intro.title}</h2>
      <div className="columns">
        {intro.sections.map((section) => (
          <ArticleSection key={section.title} section={section} level="h3" />
        ))}
      </div>
    </section>
  );
}
