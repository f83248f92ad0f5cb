import { readdirSync, readFileSync } from "node:fs";
import { projectRoot } from "./project-root.ts";
import { readManifest } from "./read-manifest.ts";

/** Name, version and the whole licence of the package in a folder of the project. */
export function licenseText(folder: string): string {
  const path = `${projectRoot}/${folder}`;
  const { name, version, license } = readManifest(folder);
  const text = readAll(path, /^(licen[cs]e|copying|notice)/i) ?? readmeLicense(path, name, license);
  return `${name} ${version} (${license})\n\n${text}\n`;
}

function readAll(path: string, names: RegExp): string | undefined {
  const files = readdirSync(path).filter((file) => names.test(file));
  if (files.length === 0) return undefined;
  return files.map((file) => readFileSync(`${path}/${file}`, "utf8").trim()).join("\n\n");
}

/** Some old packages have their licence in the readme only, or even there just its name. */
function readmeLicense(path: string, name: string, license: string): string {
  const readme = readAll(path, /^readme(\.md)?$/i) ?? "";
  const section = readme.split(/^#+ *licen[cs]e *$/im)[1] ?? "";
  if (section.includes("Permission is hereby granted")) return section.trim();
  if (license === "MIT") return `Copyright (c) the authors of ${name}\n\n${mitTerms}`;
  throw new Error(`${name} has no licence text to ship`);
}

const mitTerms = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
