import { apiArticle } from "../../contract/api-article.ts";
import { Article } from "../components/article.tsx";

export function Api() {
  return <Article article={apiArticle} />;
}
