import { MIMEType } from "node:util";

/** Takes a media type apart, changes it, and writes it again. */
export default () => {
  const script = new MIMEType("text/javascript;key=value");
  const { type, subtype, essence } = script;
  const written = String(script);
  script.params.set("charset", "utf-8");
  return {
    type,
    subtype,
    essence,
    written,
    key: script.params.get("key"),
    changed: String(script),
  };
};
