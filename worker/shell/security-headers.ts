import { dataRoutes } from "../../contract/routes.ts";
import {
  contentSecurityPolicy,
  type PolicyInput,
  reportGroup,
  reportOnlyPolicy,
} from "./content-security-policy.ts";

const permissionsPolicy =
  "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

/**
 * All headers of a document. They are built and never copied from the asset: its ETag would let a
 * browser answer a reload from its cache, with the old nonce in the body and a new one in the policy,
 * and the page would stay blank.
 */
export function securityHeaders(input: PolicyInput): Headers {
  return new Headers({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "private, no-cache",
    "cdn-cache-control": "no-store",
    "content-security-policy": contentSecurityPolicy(input),
    "content-security-policy-report-only": reportOnlyPolicy,
    "reporting-endpoints": `${reportGroup}="${dataRoutes.cspReports}"`,
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": permissionsPolicy,
    ...(input.https ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  });
}
