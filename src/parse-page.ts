import * as v from "valibot";
import { PageAnswer } from "../contract/page.ts";

/** The answer of /api/page, or undefined where it is none. */
export function parsePageAnswer(body: unknown): PageAnswer | undefined {
  const parsed = v.safeParse(PageAnswer, body);
  return parsed.success ? parsed.output : undefined;
}
