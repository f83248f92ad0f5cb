import { late } from "../components/late.ts";

/** Its code comes when somebody wants one. */
export const QrCode = late(async () => (await import("./qr-code.tsx")).QrCode);
