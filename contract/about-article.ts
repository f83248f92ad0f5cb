import type { Article } from "./article.ts";
import { limitFacts } from "./limit-facts.ts";

export const aboutArticle: Article = {
  title: "About Berth",
  lead: "Berth runs an unchanged Node.js HTTP server on workerd, the runtime of Cloudflare Workers, and gives it a link.",
  sections: [
    {
      title: "What it is for",
      paragraphs: [
        "Will this Node server run on Workers, and what breaks? To find out you would install a toolchain, choose a compatibility date and deploy. Here you paste the file and press Run.",
        "What answers is the real runtime, with Node’s own modules as Workers has them, not an imitation in your browser. When something differs from Node, the error says what happened and what to change.",
      ],
      more: { page: "examples", label: "Open an example" },
    },
    {
      title: "How it works",
      paragraphs: [],
      steps: [
        "Your files stay separate modules. TypeScript and JSX lose their types in place, so every line keeps its number.",
        "Packages come from a shelf of popular server packages that was built beforehand. Nothing is downloaded when a program runs.",
        "Whatever the program does to serve is found: `server.listen()` on any port, `export default app`, `module.exports = app`, or a Worker’s `fetch`.",
        "The program is loaded as a Dynamic Worker, in an isolate of its own, and gets your request. What it prints and what it answers is shown as it happens.",
        "A program that never ends, or fills the memory, is stopped and named for what it did. Nobody else’s run is touched.",
        "Shared, a program never changes: the same bytes on the same compatibility date, at a link and at a live URL of its own.",
      ],
    },
    {
      title: "Limits",
      paragraphs: [
        "The network is closed to programs, except for the program itself and the echo origin `http://echo.berth.test/`, which answers any request so that client code can be tried. Beyond that:",
      ],
      facts: limitFacts,
    },
    {
      title: "Privacy",
      paragraphs: [
        "Drafts are kept in your browser. To run one, its files and the request are sent to Berth, run, and not stored.",
        "What you share is stored until you delete it. Anyone with the link can read all of it, environment variables included, and call it at its live URL. Search engines are told of it only if you list it.",
        "No name, account or network address is stored with it. The token that deletes it is kept in your browser; Berth keeps only its hash.",
        "There are three cookies: a random number that the check against robots is bound to (30 days), proof that you passed it (30 minutes), and the theme, if you chose one. The check is Cloudflare Turnstile; it is loaded when you reach for Run or Share. There is no analytics, no advertising, and no script from anywhere else.",
      ],
      more: { page: "mine", label: "Programs shared from this browser" },
    },
    {
      title: "Host it yourself",
      paragraphs: [
        "The first command installs, builds and serves all of it on your machine, with no account and no key. The second puts both Workers on your own Cloudflare account; `docs/deployment.md` says what to set before.",
      ],
      commands: ["npm start", "npm run deploy"],
    },
  ],
};
