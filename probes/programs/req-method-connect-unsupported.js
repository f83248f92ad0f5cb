const methods = [
  ...["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"],
  ...["QUERY", "PURGE", "PROPFIND", "MKCALENDAR", "REORDER"],
];

/** Makes a request of each method; the last is in no register. */
export default () => {
  const taken = {};
  for (const method of methods) {
    try {
      taken[method] = new Request("http://shop.example/", { method }).method === method;
    } catch {
      taken[method] = false;
    }
  }
  return taken;
};
