import { pageRoutes } from "../contract/routes.ts";

/** One page of each kind whose address names something; a shared program has an address of its own. */
export const onePages: Partial<Record<string, string>> = {
  [pageRoutes.example]: "/examples/streaming",
  [pageRoutes.compatArea]: "/compat/claims/fs",
  [pageRoutes.compatModule]: "/compat/http",
  [pageRoutes.compatApi]: "/compat/http/get",
  [pageRoutes.proof]: "/proof/http-client-flag-default-2025-08-15",
};
