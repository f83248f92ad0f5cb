import { pageRoutes } from "../contract/routes.ts";

/** One page of each kind whose address names something; a shared program has an address of its own. */
export const onePages: Partial<Record<string, string>> = {
  [pageRoutes.example]: "/examples/streaming",
  [pageRoutes.compatArea]: "/compat/claims/fs",
  [pageRoutes.compatModule]: "/compat/http",
  [pageRoutes.compatApi]: "/compat/http/get",
  [pageRoutes.proof]: "/proof/http-client-flag-default-2025-08-15",
};

/** A project with something of each kind in its report. */
export const projectToCheck = {
  "package.json": JSON.stringify({
    name: "a-project",
    scripts: { dev: "node --watch server.js" },
    dependencies: { express: "^5.0.0", bcrypt: "^5.1.0", "left-pad": "^1.0.0" },
    devDependencies: { vitest: "^5.0.0" },
  }),
  "server.js": `const express = require("express");
const fs = require("node:fs");
const { fork } = require("child_process");
require("./not-given");
express().get("/", () => fs.writeFileSync("a", process.env.A)).listen(fork("b.js").pid);
`,
  "tests/a.test.js": "// not loaded",
};
