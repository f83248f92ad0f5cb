import { describe, expect, it } from "vitest";
import { runPasted } from "../bench.ts";
import { stacks } from "../stacks.ts";
import { openVisitor } from "../visitor.ts";

const endless = `import http from "node:http";
http.createServer((req, res) => {
  let count = 0;
  setInterval(() => res.write(\`tick \${(count += 1)}\\n\`), 100);
}).listen(3000);
`;

/** Slow enough for the dev server, which makes the code that shows it only when it is asked for. */
const slow = `import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
http.createServer(async (req, res) => {
  for (let chunk = 1; chunk <= 5; chunk += 1) {
    console.log("writing chunk", chunk);
    res.write(\`chunk \${chunk} of 5\\n\`);
    await wait(1200);
  }
  console.log("ending the response");
  res.end("that was all");
}).listen(3000);
`;

describe.each(stacks)("a stream ($name)", ({ origin }) => {
  it("is on screen, with its console, before it has ended", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await runPasted(page, slow);
    await bench.body.getByText("chunk 1 of 5").waitFor();
    expect(await bench.body.textContent()).not.toContain("that was all");
    expect(await bench.logs.textContent()).toContain("writing chunk 1");
    expect(await bench.logs.textContent()).not.toContain("ending the response");
    await bench.body.getByText("that was all").waitFor();
    await bench.logs.getByText("ending the response").waitFor();
  });

  it("can be cancelled, and keeps what had come", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await runPasted(page, endless);
    await bench.body.getByText("tick 2").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled.").waitFor({ state: "attached" });
    const text = await bench.body.textContent();
    expect(text).toContain("tick 2");
    await page.waitForTimeout(300);
    expect(await bench.body.textContent()).toBe(text);
  });
});
