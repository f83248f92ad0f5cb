/*
 * What is read of a run's events without the schemas of contract/: those bring a library that is larger
 * than all of an embedded program. What is not of the expected kind reads as absent.
 */

export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

export function textField(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === "string" ? field : undefined;
}

export function numberField(value: unknown, name: string): number | undefined {
  const field = fieldOf(value, name);
  return typeof field === "number" ? field : undefined;
}

export function listField(value: unknown, name: string): unknown[] {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field : [];
}

/** The value of a response header in an event's list of pairs. */
export function headerField(event: unknown, name: string): string | undefined {
  for (const pair of listField(event, "headers")) {
    if (!Array.isArray(pair)) continue;
    const [key, value]: unknown[] = pair;
    if (typeof key === "string" && key.toLowerCase() === name && typeof value === "string")
      return value;
  }
  return undefined;
}
