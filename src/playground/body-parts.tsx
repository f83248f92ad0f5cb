import { useEffect, useEffectEvent, useRef, useState } from "react";
import { limits } from "../../contract/limits.ts";
import type { Content } from "../../contract/program.ts";
import { boundaryOf } from "./body-kind.ts";
import { multipartBody, type Part, readMultipart } from "./multipart.ts";
import { PairRows } from "./pair-rows.tsx";
import { byteSize } from "./quantities.ts";
import { headerOf, type RequestForm } from "./request-form.ts";

type Props = { form: RequestForm; onChange: (form: RequestForm) => void };

/** The parts of the body: read from it, and written into it as they change. */
function useParts({ form, onChange }: Props) {
  const { body } = form;
  const type = headerOf(form.headers, "content-type") ?? "";
  const [parts, setParts] = useState<readonly Part[]>([]);
  /** The body that the parts stand for; another one was put in from elsewhere. */
  const own = useRef<Content>(undefined);
  const newest = useRef<readonly Part[]>(undefined);
  const put = useEffectEvent((next: Content) => onChange({ ...form, body: next }));

  useEffect(() => {
    if (own.current === body) return undefined;
    let current = true;
    void readMultipart(body, type).then((read) => {
      if (!current) return;
      own.current = body;
      newest.current = read;
      setParts(read);
    });
    return () => {
      current = false;
    };
  }, [body, type]);

  const [pending, setPending] = useState<readonly Part[]>();
  useEffect(() => {
    if (pending === undefined) return;
    void multipartBody(pending, boundaryOf(type) ?? "").then((next) => {
      // What was typed meanwhile has a body of its own on the way.
      if (newest.current !== pending) return;
      own.current = next;
      put(next);
    });
  }, [pending, type]);

  function write(next: readonly Part[]) {
    newest.current = next;
    setParts(next);
    setPending(next);
  }
  return { parts, write };
}

/** A multipart body as a table of texts and files. */
export function BodyParts(props: Props) {
  const { parts, write } = useParts(props);
  const [problem, setProblem] = useState<string>();

  async function choose(files: FileList | null) {
    const chosen = [...(files ?? [])];
    const size = chosen.reduce((sum, file) => sum + file.size, 0);
    const isOver = size > limits.requestBodyBytes;
    setProblem(
      isOver
        ? `A request body has at most ${limits.requestBodyBytes / 1024} KiB; these files have ${byteSize(size)}.`
        : undefined,
    );
    if (isOver) return;
    const added = chosen.map(async (file): Promise<Part> => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const type = file.type || "application/octet-stream";
      return { name: "file", file: file.name, type, bytes };
    });
    write([...parts, ...(await Promise.all(added))]);
  }

  function change(at: number, name: string, value: string) {
    const part = parts[at];
    if (part === undefined) return;
    write(parts.with(at, "value" in part ? { name, value } : { ...part, name }));
  }

  return (
    <PairRows
      legend="Parts of the body"
      noun="part"
      pairs={parts.map((part) => [part.name, "value" in part ? part.value : part.file])}
      canAdd
      onChange={change}
      onAdd={() => write([...parts, { name: "", value: "" }])}
      onRemove={(at) => write(parts.toSpliced(at, 1))}
      renderValue={(at) => {
        const part = parts[at];
        if (part === undefined || "value" in part) return undefined;
        return (
          <span className="part-file">
            {part.file} ({byteSize(part.bytes.length)}, {part.type})
          </span>
        );
      }}
    >
      <label className="quiet file-choice">
        Add files
        <input
          type="file"
          multiple
          onChange={({ target }) => {
            void choose(target.files).then(() => {
              target.value = "";
            });
          }}
        />
      </label>
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </PairRows>
  );
}
