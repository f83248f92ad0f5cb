import { build } from "esbuild";

/** CommonJS packages ask for Node's modules by `require`, which a module of a Worker has not. */
const banner = `import { createRequire } from "node:module";
const require = createRequire("/server.js");`;

/** A program and its packages, from the node_modules of this project, as one module for a Worker. */
export async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: ".", sourcefile: "server.js" },
    bundle: true,
    format: "esm",
    target: "es2024",
    platform: "node",
    external: ["cloudflare:*"],
    banner: { js: banner },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
