import { get } from "node:http";

/** Asks where nobody answers, and does not listen for the error: whether anything is heard in half a second. */
export default async () => {
  const answered = new Promise((resolve) => {
    get("http://127.0.0.1:9/", () => resolve("answered"));
  });
  const patience = new Promise((resolve) => setTimeout(resolve, 500, "nothing"));
  return await Promise.race([answered, patience]);
};
