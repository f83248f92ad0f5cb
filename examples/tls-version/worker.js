const accepted = new Set(["TLSv1.2", "TLSv1.3"]);

function refusal(version) {
  if (version === undefined) return "How this connection is encrypted is not known here.";
  if (!accepted.has(version)) return `${version} is too old: this shop takes TLS 1.2 or newer.`;
  return undefined;
}

export default {
  fetch(request) {
    const [, tried] = new URL(request.url).pathname.match(/^\/check\/(TLSv[\d.]+)$/) ?? [];
    const reason = refusal(tried ?? request.cf?.tlsVersion);
    if (reason !== undefined) {
      console.warn("refused:", reason);
      return new Response(`${reason}\n`, { status: 403 });
    }
    return new Response("Welcome to the till.\n");
  },
};
