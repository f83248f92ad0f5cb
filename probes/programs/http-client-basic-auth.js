import { get } from "node:http";
import { json } from "node:stream/consumers";

/** A name and a password, as an option and in the address. */
export default async ({ echo }) => {
  const address = new URL(`${echo}/`);
  address.username = "user";
  address.password = "pass";
  return {
    option: await authorization(`${echo}/`, { auth: "user:pass" }),
    address: await authorization(address.href, {}),
  };
};

async function authorization(url, options) {
  const response = await new Promise((resolve, reject) => {
    get(url, options, resolve).on("error", reject);
  });
  const { headers } = await json(response);
  return headers.authorization ?? null;
}
