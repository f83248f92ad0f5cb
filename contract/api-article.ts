import { apiErrors } from "./api-errors.ts";
import type { Article } from "./article.ts";
import { embedHeightMessage, embedThemeMessage } from "./embed.ts";
import { dataRoutes, pageRoutes } from "./routes.ts";

export const apiArticle: Article = {
  title: "API, terminal and embedding",
  lead: "All that the workbench does can be done by a program: run a file, share it, ask it, show it in another page.",
  sections: [
    {
      title: "From a terminal",
      paragraphs: [
        "A POST of a file to the first page runs it and answers in plain text: what was run, its answer, its console, its errors. `$BERTH` stands for the address of this site.",
      ],
      commands: [
        "curl --data-binary @server.js $BERTH/",
        "curl -F file=@server.js -F path=/notes $BERTH/",
        "curl -F server.js=@server.js -F lib/db.js=@lib/db.js $BERTH/",
        'curl -F file=@server.js -F share=1 -F "title=My server" $BERTH/',
      ],
      facts: [
        ["file", "a file; or its own path as the field’s name, for several"],
        ["name", "the name of a raw body; without it, server.js"],
        ["entry", "the file to start; without it, the first"],
        ["path, method, body", "the request to send; without them, GET /"],
        ["share, title, listed", "store it and answer with its links"],
      ],
    },
    {
      title: "Who may",
      paragraphs: [
        "Stored programs and the gallery’s are run by anybody. To run anything else, or to share, takes clearance: in a browser the check against robots gives it. A machine cannot pass that check; it sends a token that whoever runs this site has given out (`API_KEYS`), as `Authorization: Bearer …`.",
        "A cookie never counts at the addresses that are made for machines, so that no other site can act for you.",
      ],
      commands: ['curl -H "Authorization: Bearer $TOKEN" --data-binary @server.js $BERTH/'],
    },
    {
      title: "Will it run?",
      paragraphs: [
        `A POST to \`${pageRoutes.compatCheck}\` says in plain text what of a project runs on Workers, by its code or by its package.json alone. Nothing of it is run; \`?share=1\` stores the report, without the code, and answers with its link.`,
      ],
      commands: [
        `curl --data-binary @package.json $BERTH${pageRoutes.compatCheck}`,
        `curl -F package.json=@package.json -F src/server.js=@src/server.js $BERTH${pageRoutes.compatCheck}`,
      ],
    },
    {
      title: "JSON",
      paragraphs: [
        `Every address, body and answer is described by an OpenAPI document at \`${dataRoutes.openapi}\`. Unknown fields are refused; an error is always \`{error: {code, message, details?}}\`.`,
        "A run is answered as NDJSON, one event a line, as it happens; the last is always `end`. A reader leaves out types of events that it does not know.",
      ],
      commands: [
        `curl $BERTH${dataRoutes.programRuns.replace(":id", "$ID")} --json '{"request":{"method":"GET","path":"/","headers":[]}}'`,
        `curl $BERTH${dataRoutes.programJson.replace(":id", "$ID")}`,
        `curl -X DELETE -H "Authorization: Bearer $DELETE_TOKEN" $BERTH${dataRoutes.program.replace(":id", "$ID")}`,
      ],
    },
    {
      title: "Errors",
      paragraphs: ["Each code with its status:"],
      facts: Object.entries(apiErrors).map(([code, status]) => [code, String(status)] as const),
    },
    {
      title: "In another page",
      paragraphs: [
        `\`${dataRoutes.embed}\` is a shared program for an iframe: its code, a button that runs it, its answer. It sets no cookie, runs stored programs only and is readable without JavaScript. \`?view=code\`, \`result\` or \`split\` and \`?theme=light\`, \`dark\` or \`auto\` choose its look.`,
        `When its height changes, it tells the page around it by \`postMessage\`: \`{type: "${embedHeightMessage}", id, height}\`. Check that \`event.source\` is the window of your frame, then set its height. A page that has a switch of its own sends \`{type: "${embedThemeMessage}", theme}\` to it, with \`light\`, \`dark\` or \`auto\`.`,
        `\`${dataRoutes.badge}\` is a badge for a README. The dialog Share has both ready to copy.`,
      ],
    },
    {
      title: "For agents",
      paragraphs: [
        `\`${dataRoutes.mcp}\` is an MCP server (Streamable HTTP, without sessions) with three tools: \`run_server\` runs files and gives the answer, the console and the errors, \`share\` stores them, \`explain\` says what a kind of error means and what to change.`,
      ],
      more: { page: "about", label: "What a run is, and its limits" },
    },
  ],
};
