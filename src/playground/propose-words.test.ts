import { describe, expect, it } from "vitest";
import { leadingComment } from "./leading-comment.ts";
import { programRoutes } from "./program-routes.ts";
import { proposeWords } from "./propose-words.ts";

function words(code: string, more: Record<string, string> = {}) {
  return proposeWords({ files: { "server.js": code, ...more }, entry: "server.js" });
}

describe("proposeWords", () => {
  it("takes the comment that the entry begins with", () => {
    const code = `#!/usr/bin/env node
"use strict";
/**
 * Notes over HTTP. Keeps them in memory,
 * so a restart forgets them.
 *
 * @author Somebody
 */
require("express")();`;
    expect(words(code)).toEqual({
      title: "Notes over HTTP",
      description: "Notes over HTTP. Keeps them in memory, so a restart forgets them.",
    });
  });

  it("takes a line comment of one sentence for a title and says nothing twice", () => {
    expect(words("// A clock.\nimport http from 'http';")).toEqual({ title: "A clock" });
  });

  it("prefers what package.json says, part by part", () => {
    const manifest = JSON.stringify({ name: "@me/clock", description: "" });
    expect(words("// Tells the time.\n", { "package.json": manifest })).toEqual({
      title: "@me/clock",
    });
    const odd = JSON.stringify({ name: 7, description: "Tells it." });
    expect(words("x", { "package.json": odd })).toEqual({ description: "Tells it." });
    expect(words("// Yes\n", { "package.json": "{" })).toEqual({ title: "Yes" });
  });

  it("else names what it is made with and its routes", () => {
    const code = `import express from "express";
const app = express();
app.get("/notes/:id", show); app.post('/notes', add); app.get("/notes/:id", again);`;
    expect(words(code)).toEqual({
      title: "Express server",
      description: "Answers GET /notes/:id, POST /notes.",
    });
    const many = Array.from({ length: 8 }, (_, at) => `app.get("/${at}")`).join("\n");
    expect(words(many).description).toBe(
      "Answers GET /0, GET /1, GET /2, GET /3, GET /4, GET /5 and 2 more.",
    );
  });

  it("proposes nothing where the code says nothing", () => {
    expect(words("export default 1;")).toEqual({});
    expect(proposeWords({ files: { "a.bin": { base64: "AA==" } }, entry: "a.bin" })).toEqual({});
  });

  it("stays within what a program may have", () => {
    const name = "n".repeat(300);
    const description = "d".repeat(3000);
    const made = words("x", { "package.json": JSON.stringify({ name, description }) });
    expect(made.title).toHaveLength(120);
    expect(made.description).toHaveLength(600);
  });
});

it.each([
  ["// eslint-disable-next-line no-console\nx"],
  ["/* Copyright 2020 Somebody */\nx"],
  ["/*! SPDX-License-Identifier: MIT */"],
  ["// @ts-check\nx"],
  ["const a = 1; // not first"],
  [""],
])("leadingComment takes no prose from %j", (code) => {
  expect(leadingComment(code)).toEqual([]);
});

it("programRoutes sees comparisons too", () => {
  expect(programRoutes('if (req.url === "/a") {} if (pathname == "/b") {}')).toEqual(["/a", "/b"]);
});
