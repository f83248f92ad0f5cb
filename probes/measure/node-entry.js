// Run by a Node of its own: the probe of one file, and what it showed as the last line.
import http from "node:http";
import { pathToFileURL } from "node:url";
import { record, thrown } from "../programs/record.js";

const [file, echo] = process.argv.slice(2);

async function observe() {
  let probe;
  try {
    ({ default: probe } = await import(pathToFileURL(file).href));
  } catch (error) {
    return { refused: `${thrown(error).name}: ${thrown(error).message}` };
  }
  // Never sent anywhere; a request is what record() has its patience for.
  const request = new Request("http://probe.berth.test/");
  return await record(probe, { request, env: {}, turn: 1, echo });
}

const outcome = await observe();
http.globalAgent.destroy();
process.stdout.write(`\n${JSON.stringify(outcome)}\n`, () => process.exit(0));
