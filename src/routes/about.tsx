import { aboutArticle } from "../../contract/about-article.ts";
import { Article } from "../components/article.tsx";

export function About() {
  return <Article article={aboutArticle} />;
}
