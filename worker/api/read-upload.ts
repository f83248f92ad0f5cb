import * as v from "valibot";
import { type Content, Program } from "../../contract/program.ts";
import { ProgramRequest } from "../../contract/request.ts";
import { apiBodyBytes } from "../../contract/limits.ts";
import { HttpError } from "../http-error.ts";
import { readBytes } from "./read-body.ts";

/** What is asked of a file that comes from a terminal. */
export interface Upload {
  program: Program;
  request: ProgramRequest;
  share: boolean;
  listed: boolean;
  title: string | undefined;
}

const options = new Set([
  "name",
  "entry",
  "path",
  "method",
  "header",
  "body",
  "share",
  "listed",
  "title",
]);

function contentOf(bytes: Uint8Array): Content {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    return { base64: btoa(binary) };
  }
}

/** `-F lib/db.js=@db.js` names a file by its field; `-F file=@db.js` by itself. */
export function pathOf(field: string, file: File): string {
  return /[./]/.test(field) ? field : file.name;
}

async function filesOfForm(form: FormData): Promise<[string, Content][]> {
  const files: [string, Content][] = [];
  for (const [field, value] of form) {
    if (typeof value === "string") continue;
    files.push([pathOf(field, value), contentOf(await value.bytes())]);
  }
  return files;
}

/** Options stand in the query, and in a form beside its files. */
function optionsOf(url: URL, form: FormData | undefined): FormData {
  const all = new FormData();
  for (const [name, value] of [...url.searchParams, ...(form ?? [])]) {
    if (typeof value !== "string") continue;
    if (!options.has(name)) {
      throw new HttpError(
        "invalid-request",
        `${name}: This is none of ${[...options].join(", ")}. A file is sent as ${name}=@file.`,
      );
    }
    all.append(name, value);
  }
  return all;
}

function textOf(all: FormData, name: string): string | undefined {
  const value = all.get(name);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function flagOf(all: FormData, name: string): boolean {
  return !["", "0", "false", "no"].includes(textOf(all, name) ?? "");
}

function headersOf(all: FormData): [string, string][] {
  return all.getAll("header").map((line) => {
    const [, name = "", value = ""] =
      /^([^:]*):\s*(.*)$/.exec(typeof line === "string" ? line : "") ?? [];
    return [name, value];
  });
}

function parsed<Schema extends v.GenericSchema>(schema: Schema, value: unknown) {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new HttpError("invalid-request", issue.message);
}

export async function formOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    throw new HttpError("invalid-request", "The form could not be read.");
  }
}

async function filesOf(
  bytes: Uint8Array<ArrayBuffer>,
  form: FormData | undefined,
  name: string | undefined,
): Promise<[string, Content][]> {
  if (form !== undefined) return filesOfForm(form);
  return bytes.byteLength === 0 ? [] : [[name ?? "server.js", contentOf(bytes)]];
}

function requestOf(all: FormData): ProgramRequest {
  const body = textOf(all, "body");
  return parsed(ProgramRequest, {
    method: textOf(all, "method") ?? (body === undefined ? "GET" : "POST"),
    path: textOf(all, "path") ?? "/",
    headers: headersOf(all),
    ...(body === undefined ? {} : { body }),
  });
}

/**
 * A program and a request from a form (`curl -F`) or from a body that is one file (`curl --data-binary`, for
 * which curl says that it were a form of the other kind).
 */
export async function readUpload(request: Request): Promise<Upload> {
  const type = request.headers.get("content-type") ?? "";
  const bytes = await readBytes(request, apiBodyBytes);
  const form = /^multipart\/form-data\b/i.test(type) ? await formOf(bytes, type) : undefined;
  const all = optionsOf(new URL(request.url), form);
  const files = await filesOf(bytes, form, textOf(all, "name"));
  const [first] = files;
  if (first === undefined) {
    throw new HttpError(
      "invalid-request",
      "Send a file: curl --data-binary @server.js, or -F file=@server.js.",
    );
  }
  return {
    program: parsed(Program, {
      files: Object.fromEntries(files),
      entry: textOf(all, "entry") ?? first[0],
    }),
    request: requestOf(all),
    share: flagOf(all, "share"),
    listed: flagOf(all, "listed"),
    title: textOf(all, "title"),
  };
}
