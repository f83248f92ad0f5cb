/** `app.get("/path"`, `router.post('/path'`, `.put(\`/path\``. */
const calls = /\.(get|post|put|patch|delete|all)\(\s*(["'`])(\/[^"'`\s]*)\2/g;

/** `req.url === "/path"`, `pathname == '/path'`. */
const comparisons = /\b(?:url|pathname|path)\s*===?\s*(["'`])(\/[^"'`\s]*)\1/g;

/** The routes that a program's code names, as `GET /path`, each once and in their order. */
export function programRoutes(code: string): string[] {
  const routes = [...code.matchAll(calls)].map(
    ([, method = "", , path = ""]) => `${method === "all" ? "ALL" : method.toUpperCase()} ${path}`,
  );
  const paths = [...code.matchAll(comparisons)].map(([, , path = ""]) => path);
  return [...new Set([...routes, ...paths])];
}
