import { expect, it } from "vitest";
import { elementsOf } from "../test-elements.ts";
import { bootstrapBlock } from "./bootstrap-block.ts";
import { scriptJson } from "./script-json.ts";

function bootstrapOf(text: string) {
  return {
    url: `/?q=${text}`,
    issuedAt: "2026-11-21T00:00:00.000Z",
    page: {
      build: "dev",
      status: 404,
      head: { title: text, description: text, ogType: "website" as const },
      data: { page: "not-found" as const, message: text },
    },
  };
}

it.each([
  "</script><script>alert(1)</script>",
  "</SCRIPT ><img src=x onerror=alert(1)>",
  "<!--<script>",
  "<!-- <script> -->",
  "]]><![CDATA[",
  "<\\/script>",
  "\u2028\u2029",
  "$& $1 $`",
  "\"'&amp;\\u003c",
  "🚢 \0 \u0007",
])("carries %j and stays one element", async (attack) => {
  const { page, ...own } = bootstrapOf(attack);
  const block = bootstrapBlock({ ...own, pageJson: scriptJson(page) });
  expect(block.match(/</g)).toHaveLength(2);
  expect(block).not.toMatch(/[\u2028\u2029]/);
  const html = `<body>${block}<p>after</p></body>`;
  const scripts = await elementsOf(html, "script");
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.attributes).toEqual({ type: "application/json", id: "bootstrap" });
  expect(JSON.parse(scripts[0]?.text ?? "")).toEqual(bootstrapOf(attack));
  expect(await elementsOf(html, "p")).toHaveLength(1);
});
