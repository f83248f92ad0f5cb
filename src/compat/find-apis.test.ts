import { expect, it } from "vitest";
import type { CompatIndex } from "../../contract/compat-site.ts";
import { findApis } from "./find-apis.ts";

const index: CompatIndex = [
  ["fs", "Dir.read", "present"],
  ["fs", "readFile", "works"],
  ["fs", "read", "works"],
  ["fs-promises", "readFile", "present"],
  ["http2", "Response.getHeader", "missing"],
  ["http", "createServer", "works"],
  ["http", "get", "works"],
];

it.each([
  ["", []],
  ["  ", []],
  ["createserver", ["http.createServer"]],
  ["node:http server", ["http.createServer"]],
  ["http get", ["http.get", "http2.Response.getHeader"]],
  ["read", ["fs.read", "fs.readFile", "fs-promises.readFile", "fs.Dir.read"]],
  ["fs/promises readFile", ["fs-promises.readFile"]],
  ["nothing", []],
])("%j finds %j", (query, names) => {
  expect(findApis(index, query).map(([slug, path]) => `${slug}.${path}`)).toEqual(names);
});
