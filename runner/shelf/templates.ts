import type { ShelfPackage } from "./shelf-package.ts";

/** What is made of text in a request, and what the shelf does then. */
export function interpreted(made: string): string {
  return `Workers compile no code in a request. On this shelf ${made} interpreted there instead; elsewhere, compile at start-up or at build time.`;
}
export const interpretedTemplates = interpreted("templates are");

/** Template engines, with what makes frameworks use them. */
export const templatePackages: readonly ShelfPackage[] = [
  { name: "ejs", finding: interpretedTemplates },
  { name: "handlebars", files: ["runtime.js"], finding: interpretedTemplates },
  { name: "express-handlebars", finding: interpretedTemplates },
  {
    name: "hbs",
    finding: `${interpretedTemplates} It reads a folder of partials by timers, which Workers refuse at start-up. On this shelf it does without.`,
  },
  { name: "pug", finding: interpretedTemplates },
  { name: "mustache" },
  { name: "mustache-express" },
  { name: "eta", finding: interpretedTemplates },
  { name: "nunjucks", finding: interpretedTemplates },
  { name: "liquidjs" },
];
