import type { PageRoute } from "./routes.ts";

/** The pages that every page links to, under it. */
export const footerLinks: readonly { page: PageRoute; label: string }[] = [
  { page: "home", label: "Workbench" },
  { page: "examples", label: "Examples" },
  { page: "compat", label: "Compatibility" },
  { page: "mine", label: "My programs" },
  { page: "api", label: "API" },
  { page: "about", label: "About" },
];
