import { limits } from "../../contract/limits.ts";

export function WhatBerthIs() {
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">What Berth is</h2>
      <div className="prose">
        <p>
          Berth runs a Node.js HTTP server on workerd, the runtime of Cloudflare Workers, and gives
          it a link. Paste a <code>node:http</code>, Express, Koa or Hono file, press Run, and it
          answers here with its console and its errors explained.
        </p>
        <p>
          Nothing of your code is edited: what it listens on or exports is found. A shared program
          never changes, has a live URL of its own, and keeps running the same bytes on the same
          compatibility date.
        </p>
        <p>The network is closed to programs, and no one’s run sees another’s data.</p>
        <p>
          A program has at most {limits.sourceBytes / 1024} KiB of source in {limits.files} files. A
          run ends after {limits.wallClockMs / 1000} seconds, shows up to{" "}
          {limits.responseBytes / 1024 / 1024} MiB of response and {limits.logBytes / 1024} KiB of
          console, and takes up to {limits.requestBodyBytes / 1024 / 1024} MiB of request body.
        </p>
      </div>
    </section>
  );
}
