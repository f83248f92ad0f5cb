import { dataRoutes } from "../../contract/routes.ts";
import { reportGroup } from "../shell/content-security-policy.ts";

export interface EmbedPolicyInput {
  nonce: string;
  https: boolean;
}

/**
 * The policy of an embedded program's document. Every site may frame it; else it is narrower than that of
 * our own pages, for it needs less: no frame, no form that is sent, no image, no widget.
 */
export function embedPolicy({ nonce, https }: EmbedPolicyInput): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
    ...(https ? ["upgrade-insecure-requests"] : []),
    `report-uri ${dataRoutes.cspReports}`,
    `report-to ${reportGroup}`,
  ].join("; ");
}

/** All headers of such a document. It sets no cookie, whoever asks. */
export function embedHeaders(input: EmbedPolicyInput): Record<string, string> {
  return {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "private, no-cache",
    "cdn-cache-control": "no-store",
    "content-security-policy": embedPolicy(input),
    "reporting-endpoints": `${reportGroup}="${dataRoutes.cspReports}"`,
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
    "referrer-policy": "strict-origin-when-cross-origin",
    // A page that is isolated from other origins can hold only frames that agree to be loaded so.
    "cross-origin-resource-policy": "cross-origin",
    "cross-origin-embedder-policy": "require-corp",
    "permissions-policy":
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ...(input.https ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
}
