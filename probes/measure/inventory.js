// Reads what a builtin module exports. The same code runs in Node, which gives the list, and in a Worker,
// which is asked for each name of it.

function kindOf(value) {
  if (typeof value !== "function") return value === null ? "null" : typeof value;
  const own = Object.getOwnPropertyNames(value.prototype ?? {});
  const isClass = /^class\b/.test(Function.prototype.toString.call(value)) || own.length > 1;
  return isClass ? "class" : "function";
}

function read(holder, name) {
  try {
    return holder[name];
  } catch {
    // An accessor that wants an instance: it is there.
    return undefined;
  }
}

function describe(value) {
  const kind = kindOf(value);
  return kind === "function" ? { kind, arity: value.length } : { kind };
}

/** A member wherever it is inherited from. An accessor is not asked: most want an instance. */
function memberOf(holder, name) {
  for (let at = holder; at != null; at = Object.getPrototypeOf(at)) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor?.get !== undefined) return { accessor: true };
    if (descriptor !== undefined) return { value: descriptor.value };
  }
  return undefined;
}

function describeMember(holder, name) {
  const member = memberOf(holder, name);
  return member?.accessor ? { kind: "accessor" } : describe(member?.value);
}

const implicit = new Set(["constructor", "length", "name", "prototype", "arguments", "caller"]);

function isPublic(name) {
  return typeof name === "string" && !name.startsWith("_") && !implicit.has(name);
}

function* membersOf(value) {
  for (const holder of [value.prototype, value]) {
    for (const name of Object.getOwnPropertyNames(holder ?? {}).filter(isPublic)) {
      yield [holder, name];
    }
  }
}

/** All that a module of Node exports, and of its classes the members, by their path. */
export function listApis(exported) {
  const apis = {};
  for (const name of Object.keys(exported).filter((key) => key !== "default" && isPublic(key))) {
    const value = read(exported, name);
    apis[name] = describe(value);
    if (apis[name].kind !== "class") continue;
    for (const [holder, member] of membersOf(value)) {
      apis[`${name}.${member}`] ??= describeMember(holder, member);
    }
  }
  return apis;
}

const refusal =
  /throw new (?:ERR_METHOD_NOT_IMPLEMENTED|ERR_FEATURE_UNAVAILABLE\w*|ERR_UNSUPPORTED_OPERATION|Error\('Not implemented)/;
/** Whatever comes before, the last statement is the refusal. */
const endsInRefusal = new RegExp(`${refusal.source}[^\\n]*\\s*\\}$`);
const constructorRefuses = new RegExp(`\\bconstructor\\([^)]*\\)\\s*\\{[^{}]*${refusal.source}`);
const doesNothing =
  /^[^{]*\{(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*(?:return(?: (?:this|undefined|null|true|false|\[\]|\{\}|0|''|""))?;?)?\s*\}$/;

/** The runtime writes its modules in JavaScript, so that their source tells what a function is good for. */
function stateOfFunction(value) {
  const source = Function.prototype.toString.call(value);
  if (source.startsWith("class")) return constructorRefuses.test(source) ? "throws" : "present";
  if (endsInRefusal.test(source) && !/\breturn\b/.test(source)) return "throws";
  return doesNothing.test(source) ? "empty" : "present";
}

/** How one API of the list is here: `missing`, `throws` whatever it is given, `empty`, `other kind`, `present`, or `unknown`. */
function stateOf(exported, path, { kind }) {
  const [name, member] = path.split(".");
  if (!(name in exported)) return "missing";
  const value = read(exported, name);
  if (member === undefined) return stateOfValue(value, kind);
  const found = memberOf(value?.prototype, member) ?? memberOf(value, member);
  if (found === undefined) return kind === "accessor" ? stateOfField(value, member) : "missing";
  // A plain field there and an accessor here are used alike.
  return found.accessor || kind === "accessor" ? "present" : stateOfValue(found.value, kind);
}

/** What is an accessor in Node may be a field of each instance here, which its source tells, if it has one. */
function stateOfField(constructor, name) {
  const source = Function.prototype.toString.call(constructor);
  if (source.includes("[native code]")) return "unknown";
  const field = new RegExp(`\\bthis\\.${name}\\b|^\\s*${name}\\s*[=;]`, "m");
  return field.test(source) ? "present" : "missing";
}

function stateOfValue(value, kind) {
  const here = kindOf(value);
  if (here === "undefined" && kind !== "undefined") return "missing";
  if (typeof value === "function" && (kind === "function" || kind === "class")) {
    return stateOfFunction(value);
  }
  return here === kind ? "present" : "other kind";
}

/** The state of every listed API, and the names that Node does not have. */
export function compareApis(exported, listed) {
  const states = {};
  for (const [path, description] of Object.entries(listed)) {
    states[path] = stateOf(exported, path, description);
  }
  const extra = Object.keys(exported).filter(
    (name) => name !== "default" && isPublic(name) && !(name in listed),
  );
  return { states, extra };
}
