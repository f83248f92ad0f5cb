import { late } from "../components/late.ts";

export const RequestPart = late(async () => (await import("./request-part.tsx")).RequestPart);
