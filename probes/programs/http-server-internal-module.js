/** Node's own name for the half of `node:http` that serves. */
export default async () => {
  const internal = await import("node:_http_server");
  return { Server: typeof internal.Server, ServerResponse: typeof internal.ServerResponse };
};
