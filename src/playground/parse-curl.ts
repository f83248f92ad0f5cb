import { base64Of } from "./base64-bytes.ts";
import { type CurlOption, curlOptions } from "./curl-options.ts";
import { headerOf, type RequestForm, withHeader } from "./request-form.ts";
import { shellWords } from "./shell-words.ts";

type Parsed = {
  form: RequestForm;
  /** What of the command could not be taken over, in sentences. */
  notes: string[];
};

type Gathered = {
  urls: string[];
  method: string | undefined;
  headers: [string, string][];
  data: string[];
  query: string[];
  fields: { name: string; value: string; file: string | undefined }[];
  get: boolean;
  head: boolean;
  notes: string[];
};

function noteFile(gathered: Gathered, path: string): void {
  gathered.notes.push(
    `The file ${path} of the curl command is not here: put its content in the body.`,
  );
}

function addHeader(gathered: Gathered, line: string): void {
  const match = /^([^:;]+)(?:;\s*$|:\s*(.*)$)/s.exec(line);
  // A name with nothing behind its colon takes curl's own header away: there is none here.
  if (match === null || /:\s*$/.test(line)) return;
  gathered.headers.push([(match[1] ?? "").trim(), (match[2] ?? "").trim()]);
}

/** A header that an option stands for, unless the command writes it itself. */
function preset({ headers }: Gathered, name: string, value: string): void {
  if (headerOf(headers, name) === undefined) headers.push([name, value]);
}

function addData(gathered: Gathered, value: string, readsFiles: boolean): void {
  if (readsFiles && value.startsWith("@")) noteFile(gathered, value.slice(1));
  else gathered.data.push(value);
}

function addUrlencoded(gathered: Gathered, value: string): void {
  const match = /^([^=@]*)([=@]?)([\s\S]*)$/.exec(value);
  const [name = "", mark = "", content = ""] = match?.slice(1) ?? [];
  if (mark === "@") return noteFile(gathered, content);
  const encoded = encodeURIComponent(mark === "" ? name : content);
  gathered.data.push(mark === "" || name === "" ? encoded : `${name}=${encoded}`);
}

function addField(gathered: Gathered, value: string, isString: boolean): void {
  const equals = value.indexOf("=");
  const name = value.slice(0, Math.max(equals, 0));
  const content = value.slice(equals + 1);
  if (isString || !/^[@<]/.test(content)) {
    gathered.fields.push({ name, value: content, file: undefined });
    return;
  }
  const path = (content.slice(1).split(";")[0] ?? "").replaceAll('"', "");
  noteFile(gathered, path);
  const file = content.startsWith("@") ? (path.split(/[/\\]/).pop() ?? path) : undefined;
  gathered.fields.push({ name, value: "", file });
}

const takers: Record<string, (gathered: Gathered, value: string) => void> = {
  url: ({ urls }, value) => void urls.push(value),
  request: (gathered, value) => {
    gathered.method = value;
  },
  header: (gathered, value) => {
    if (value.startsWith("@")) noteFile(gathered, value.slice(1));
    else addHeader(gathered, value);
  },
  data: (gathered, value) => addData(gathered, value, true),
  "data-ascii": (gathered, value) => addData(gathered, value, true),
  "data-binary": (gathered, value) => addData(gathered, value, true),
  "data-raw": (gathered, value) => addData(gathered, value, false),
  "data-urlencode": addUrlencoded,
  json: (gathered, value) => {
    addData(gathered, value, true);
    preset(gathered, "content-type", "application/json");
    preset(gathered, "accept", "application/json");
  },
  form: (gathered, value) => addField(gathered, value, false),
  "form-string": (gathered, value) => addField(gathered, value, true),
  user: (gathered, value) => {
    const bytes = new TextEncoder().encode(value.includes(":") ? value : `${value}:`);
    preset(gathered, "authorization", `Basic ${base64Of(bytes)}`);
  },
  "oauth2-bearer": (gathered, value) => preset(gathered, "authorization", `Bearer ${value}`),
  cookie: (gathered, value) => {
    if (value.includes("=")) preset(gathered, "cookie", value);
    else noteFile(gathered, value);
  },
  "user-agent": (gathered, value) => preset(gathered, "user-agent", value),
  referer: (gathered, value) => preset(gathered, "referer", value),
  range: (gathered, value) => preset(gathered, "range", `bytes=${value}`),
  compressed: (gathered) => preset(gathered, "accept-encoding", "gzip, deflate, br"),
  "url-query": ({ query }, value) => void query.push(value),
  "upload-file": (gathered, value) => {
    gathered.method ??= "PUT";
    noteFile(gathered, value);
  },
  get: (gathered) => {
    gathered.get = true;
  },
  head: (gathered) => {
    gathered.head = true;
  },
};

function isHeader({ name }: CurlOption): boolean {
  return name === "header";
}

function gather(options: readonly CurlOption[]): Gathered {
  const gathered: Gathered = {
    urls: [],
    method: undefined,
    headers: [],
    data: [],
    query: [],
    fields: [],
    get: false,
    head: false,
    notes: [],
  };
  // Headers first: what the command writes itself comes before what another option stands for.
  for (const { name, value } of [
    ...options.filter(isHeader),
    ...options.filter((each) => !isHeader(each)),
  ]) {
    if (Object.hasOwn(takers, name)) takers[name]?.(gathered, value);
  }
  return gathered;
}

/** The part of an address that is sent: path and query, whatever host it names. */
function pathOf(url: string): string {
  const bare = url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
  const at = /[/?#]/.exec(url.startsWith("/") ? url : bare);
  const rest = url.startsWith("/") ? url : at === null ? "" : bare.slice(at.index);
  const path = (rest.startsWith("/") ? rest : `/${rest}`).replace(/#.*$/s, "");
  return path.replaceAll(/\s/g, encodeURIComponent);
}

function multipart({ fields }: Gathered, boundary: string): string {
  const parts = fields.map(({ name, value, file }) => {
    const as =
      file === undefined ? "" : `; filename="${file}"\r\nContent-Type: application/octet-stream`;
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${as}\r\n\r\n${value}\r\n`;
  });
  return `${parts.join("")}--${boundary}--\r\n`;
}

function bodyOf(gathered: Gathered): { body: string; type: string | undefined } {
  const { data, fields } = gathered;
  if (fields.length > 0) {
    const boundary = `berth-${crypto.randomUUID()}`;
    return {
      body: multipart(gathered, boundary),
      type: `multipart/form-data; boundary=${boundary}`,
    };
  }
  if (data.length === 0) return { body: "", type: undefined };
  const isJson = headerOf(gathered.headers, "content-type")?.includes("json") === true;
  return { body: data.join(isJson ? "" : "&"), type: "application/x-www-form-urlencoded" };
}

function methodOf({ method, head, get, data, fields }: Gathered): string {
  if (method !== undefined) return method.toUpperCase();
  if (head) return "HEAD";
  return !get && data.length + fields.length > 0 ? "POST" : "GET";
}

/** The request that a curl command sends; undefined where it names no address. */
export function parseCurl(command: string): Parsed | undefined {
  const [, ...words] = shellWords(command.replace(/^\s*\$\s+/, ""));
  const gathered = gather(curlOptions(words));
  const [url] = gathered.urls;
  if (url === undefined) return undefined;
  const { get, data, query, notes } = gathered;
  const added = [...query, ...(get ? data : [])].join("&");
  const path = pathOf(url);
  const { body, type } = get ? { body: "", type: undefined } : bodyOf(gathered);
  const isOwnType = headerOf(gathered.headers, "content-type") !== undefined;
  const headers =
    type === undefined || (isOwnType && gathered.fields.length === 0)
      ? gathered.headers
      : withHeader(gathered.headers, "content-type", type);
  if (gathered.urls.length > 1) notes.push("Only the first address of the curl command is taken.");
  return {
    form: {
      method: methodOf(gathered),
      path: added === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${added}`,
      headers,
      body,
    },
    notes,
  };
}
