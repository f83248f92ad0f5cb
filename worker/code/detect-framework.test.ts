import { expect, it } from "vitest";
import { exampleList, findExample } from "../programs/examples.ts";
import { detectFramework, languageOf } from "./detect-framework.ts";
import { programOf } from "./test-program.ts";

it.each([
  ['import express from "express";', "Express"],
  ["const { createServer } = require('node:http'); const app = require('express')();", "Express"],
  ['import Koa from "koa";', "Koa"],
  ['import { Hono } from "hono/tiny";', "Hono"],
  ['export * from "hono";', "Hono"],
  ["const http = require('http');", "node:http"],
  ['const { createServer } = await import("node:http");', "node:http"],
  ["export default { fetch() { return new Response('a'); } };", "Worker"],
  ["export default { async fetch(request) {} };", "Worker"],
  ['// import express from "express"\nconst text = "koa";', "Node.js"],
  ["const other = { fetch() {} };", "Node.js"],
  ["load('express')", "Node.js"],
  ["import {{{ from 'express", "Node.js"],
])("reads %j as %s", (code, framework) => {
  expect(detectFramework(programOf(code))).toBe(framework);
});

it("asks the other files where the entry does not tell", () => {
  const program = {
    files: { "app.ts": 'import Koa from "koa";', "server.js": 'import "./app.ts";', "a.md": "" },
    entry: "server.js",
  };
  expect(detectFramework(program)).toBe("Koa");
});

it("knows what every example is made with", () => {
  for (const { slug } of exampleList) {
    const program = findExample(slug)?.program;
    expect([slug, program && detectFramework(program)]).not.toEqual([slug, "Node.js"]);
  }
});

it("tells the language by the file's name", () => {
  expect(languageOf("src/app.mts")).toBe("TypeScript");
  expect(languageOf("app.cjs")).toBe("JavaScript");
});
