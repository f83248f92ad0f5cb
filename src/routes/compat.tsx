import { compatArticle } from "../../contract/compat-article.ts";
import { Article } from "../components/article.tsx";

export function Compat() {
  return <Article article={compatArticle} />;
}
