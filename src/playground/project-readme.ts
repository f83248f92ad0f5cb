/** What stands in the README of a program that somebody takes away. */
export function projectReadme(about: {
  title: string;
  description: string;
  url: string | undefined;
  main: string;
  unpinned: readonly string[];
}): string {
  const { title, description, url, main, unpinned } = about;
  const from = url === undefined ? "" : `\nIt was taken from <${url}>.\n`;
  const versions =
    unpinned.length === 0
      ? ""
      : `\nThe version of ${unpinned.map((name) => `\`${name}\``).join(", ")} is not known: \`package.json\` asks for the newest.\n`;
  return `# ${title}
${description === "" ? "" : `\n${description}\n`}${from}
## Run it

\`\`\`sh
npm install
npm run dev
\`\`\`

\`npm test\` starts it in the same runtime and sends the saved requests.
${versions}
## Put it on Cloudflare

\`\`\`sh
npx wrangler login
npm run deploy
\`\`\`

The name of the Worker, its compatibility date and flags and its variables are in \`wrangler.jsonc\`. What is secret
belongs into \`npx wrangler secret put NAME\`, not there.

## What is where

- \`src/\`: the program, as it is. Wrangler starts \`src/${main}\`.
- \`test/requests.test.mjs\`: a test for each saved request.

A CommonJS file that asks for \`__dirname\` has one definition of it added to its first line; all else is as it was.
Files that the program reads by \`node:fs\` are under \`/bundle\` in the Worker, which is its working directory. What
it writes lasts for one request, in \`/tmp\`.
`;
}
