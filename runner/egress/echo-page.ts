const paths: [string, string][] = [
  ["/anything", "the request as JSON: method, url, headers and body"],
  ["/status/404", "this status, 200 to 599"],
  ["/delay/500", "the request as JSON, after so many milliseconds (5000 at most)"],
  ["/stream/5?ms=200", "so many chunks of text (100 at most), so far apart"],
  ["/bytes/1024", "so many bytes (1 MiB at most)"],
  ["/redirect/3", "so many redirects (20 at most), then /"],
  ["/redirect-to?url=/anything", "a redirect to this address"],
];

const rows = paths
  .map(([path, what]) => `<tr><td><code>${path}</code></td><td>${what}</td></tr>`)
  .join("\n");

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The echo origin</title>
<h1>The echo origin</h1>
<p>Answers any method at any path, from inside Berth: nothing here reaches a network.</p>
<table>
${rows}
</table>
</html>
`;

/** What the origin has, for whoever asks for HTML. */
export function echoPage(): Response {
  return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
}
