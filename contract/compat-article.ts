import type { Article } from "./article.ts";

export const compatArticle: Article = {
  title: "Node.js compatibility, measured",
  lead: "Nothing is measured here yet. This page says what will be, and how, so that you can judge the figures when they come.",
  sections: [
    {
      title: "What will be measured",
      paragraphs: [
        "Every module of Node.js that workerd offers, function by function: whether it is there, whether it does what Node does, and where it does something else.",
        "That a function exists proves little. Some are there and throw when called; some return at once and do nothing; some answer with another value than Node. Only running them tells.",
      ],
    },
    {
      title: "How",
      paragraphs: [],
      steps: [
        "For each behaviour, a small program prints what it observes.",
        "The same bytes run in Node.js and on workerd, both in exact versions that the result names.",
        "Where the two print the same, the behaviour is the same. Where they differ, both outputs stand side by side.",
        "Each program gets a link, so that anyone can open it, run it and contradict us.",
      ],
    },
    {
      title: "Until then",
      paragraphs: [
        "Paste your own server and run it: it is measured against the same runtime. Where it stops, the error names the line and says what is different on Workers.",
      ],
      more: { page: "examples", label: "See what runs" },
    },
  ],
};
