/** A server in a variable: what stands behind it, and what its handler does. */
export const withServer = (after: string, answer = 'res.end("answered")') =>
  `const http = require("http");\nconst server = http.createServer((req, res) => { ${answer}; });\n${after}\nserver.listen(1);`;
