import { dataRoutes } from "../../contract/routes.ts";
import { widgetScriptPolicy } from "../../contract/turnstile.ts";

export interface PolicyInput {
  nonce: string;
  /** Where the Turnstile widget's frame comes from. */
  widgetOrigin: string;
  /** Whether the app is served over https; on plain http an upgrade would break every request. */
  https: boolean;
}

/** Name of the reporting group, in the policies and in `Reporting-Endpoints`. */
export const reportGroup = "csp";

const reporting = [`report-uri ${dataRoutes.cspReports}`, `report-to ${reportGroup}`];

/**
 * The policy of every document. It is the same on all pages, since a document keeps its policy
 * through client navigation, and the same under the dev server, so that nobody meets it first in
 * production. Scripts and styles name their sources themselves instead of falling back on
 * default-src: Firefox takes no nonce from the fallback.
 */
export function contentSecurityPolicy({ nonce, widgetOrigin, https }: PolicyInput): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${widgetOrigin}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
    ...reporting,
  ].join("; ");
}

/**
 * The policy that is only watched: no text becomes code but through the one Trusted Types policy of our
 * own, which loads the widget's script. Cloudflare promises nothing of that script under it, so that
 * enforcing it could take the widget away.
 */
export const reportOnlyPolicy = [
  "require-trusted-types-for 'script'",
  `trusted-types ${widgetScriptPolicy}`,
  ...reporting,
].join("; ");
