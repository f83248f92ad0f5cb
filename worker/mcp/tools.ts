import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { ShareBody } from "../../contract/api.ts";
import { Content, Program, ProgramPath } from "../../contract/program.ts";
import { ProgramRequest } from "../../contract/request.ts";
import { runErrorKinds, runErrors } from "../../contract/run-errors.ts";
import { collectRun } from "../api/collect-run.ts";
import { type MachineVars, requireMachine } from "../api/machine-caller.ts";
import { refuseOverLimit } from "../api/refuse-over-limit.ts";
import { runTranscript } from "../api/run-transcript.ts";
import { shareByMachine } from "../api/share-by-machine.ts";
import { isExampleProgram } from "../programs/is-example.ts";
import { runProgram } from "../runs/run-program.ts";

export type ToolEnv = MachineVars & Pick<Env, "DB" | "RUNNER" | "RUN_HOST">;

export interface Tool {
  name: string;
  title: string;
  description: string;
  inputSchema: object;
  annotations: { readOnlyHint: boolean; destructiveHint: boolean; openWorldHint: boolean };
  /** The text of the result. Throws an HttpError or a ValiError for what the caller can correct. */
  call: (input: unknown, request: Request, env: ToolEnv) => Promise<string>;
}

const described = <Schema extends v.GenericSchema>(schema: Schema, text: string) =>
  v.pipe(schema, v.description(text));

const source = {
  files: described(
    v.record(ProgramPath, Content),
    "The program's files by their paths: text, or {base64}. JavaScript, TypeScript, JSON, views, anything it reads.",
  ),
  entry: v.optional(described(ProgramPath, "The file to start; without it, the first.")),
  env: v.optional(Program.pipe[0].entries.env),
};

const RunInput = v.strictObject({
  ...source,
  request: v.optional(
    described(
      v.strictObject({
        method: v.optional(v.string(), "GET"),
        path: v.optional(v.string(), "/"),
        headers: v.optional(v.array(v.tuple([v.string(), v.string()])), []),
        body: v.optional(v.string()),
      }),
      "The HTTP request to send; without it, GET /.",
    ),
  ),
});

const { title, description, listed } = ShareBody.entries;
const ShareInput = v.strictObject({ ...source, title, description, listed });

const ExplainInput = v.strictObject({
  kind: v.optional(described(v.picklist(runErrorKinds), "Without it, all kinds are explained.")),
});

function programOf({
  files,
  entry,
  env,
}: v.InferOutput<v.StrictObjectSchema<typeof source, undefined>>) {
  return v.parse(Program, {
    files,
    entry: entry ?? Object.keys(files)[0],
    ...(env === undefined ? {} : { env }),
  });
}

function schemaOf(schema: v.GenericSchema): object {
  return toJsonSchema(schema, { target: "draft-2020-12", typeMode: "input", errorMode: "ignore" });
}

const run: Tool = {
  name: "run_server",
  title: "Run a Node.js server",
  description:
    "Runs an unchanged Node.js HTTP server (node:http, Express, Koa, Hono, a Worker) on workerd, sends it one request, and gives the answer, the console and the errors with their places. Whatever it listens on or exports is found. Popular packages are there; nothing is installed.",
  inputSchema: schemaOf(RunInput),
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false },
  async call(input, request, env) {
    const asked = v.parse(RunInput, input);
    const program = programOf(asked);
    const sent = v.parse(ProgramRequest, {
      method: "GET",
      path: "/",
      headers: [],
      ...asked.request,
    });
    refuseOverLimit(program, [sent]);
    if (!isExampleProgram(program)) await requireMachine(request, env);
    const collected = await collectRun(await runProgram(env.RUNNER, { program, request: sent }));
    return runTranscript(program.entry, sent, collected);
  },
};

const share: Tool = {
  name: "share",
  title: "Share a program",
  description:
    "Stores a program for everybody to read and call, and gives its link, its live URL and the token that deletes it. It cannot be changed afterwards. Leave secrets out.",
  inputSchema: schemaOf(ShareInput),
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true },
  async call(input, request, env) {
    const { files, entry, env: variables, ...words } = v.parse(ShareInput, input);
    await requireMachine(request, env);
    const program = programOf({ files, entry, env: variables });
    const site = { db: env.DB, origin: env.ORIGIN, runHost: env.RUN_HOST };
    const { url, liveUrl, deleteToken } = await shareByMachine(site, { program, ...words });
    return `link: ${url}\nlive: ${liveUrl}\ndelete token, told this once: ${deleteToken}`;
  },
};

const explain: Tool = {
  name: "explain",
  title: "Explain a kind of error",
  description:
    "Says what a run's outcome means on Workers, where Node would do otherwise, and what to change in the program.",
  inputSchema: schemaOf(ExplainInput),
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false },
  call(input) {
    const { kind } = v.parse(ExplainInput, input);
    const kinds = kind === undefined ? runErrorKinds : [kind];
    const texts = kinds.map(
      (each) => `${each}: ${runErrors[each].message} ${runErrors[each].hint}`,
    );
    return Promise.resolve(texts.join("\n"));
  },
};

export const tools: readonly Tool[] = [run, share, explain];
