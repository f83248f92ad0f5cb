import { dataRoutes } from "../../contract/routes.ts";
import {
  contentSecurityPolicy,
  type PolicyInput,
  reportGroup,
  reportOnlyPolicy,
} from "./content-security-policy.ts";

const permissionsPolicy =
  "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

/** What never differs. Only ever copied: a Response that is made with it has headers of its own. */
const overHttp = new Headers({
  "content-type": "text/html; charset=utf-8",
  "cache-control": "private, no-cache",
  "cdn-cache-control": "no-store",
  "content-security-policy-report-only": reportOnlyPolicy,
  "reporting-endpoints": `${reportGroup}="${dataRoutes.cspReports}"`,
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": permissionsPolicy,
});

const overHttps = new Headers(overHttp);
overHttps.set("strict-transport-security", "max-age=63072000; includeSubDomains");

/**
 * A response with all headers of a document. They are built and never copied from the asset: its ETag
 * would let a browser answer a reload from its cache, with the old nonce in the body and a new one in
 * the policy, and the page would stay blank.
 */
export function securedResponse(
  body: string | null,
  status: number,
  policy: PolicyInput,
): Response {
  const response = new Response(body, { status, headers: policy.https ? overHttps : overHttp });
  response.headers.set("content-security-policy", contentSecurityPolicy(policy));
  return response;
}
