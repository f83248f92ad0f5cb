import { handleAsNodeRequest } from "cloudflare:node";

/** Asks a port that nobody listens on. */
export default async ({ request }) => {
  const response = await handleAsNodeRequest(9999, request);
  return response.status;
};
