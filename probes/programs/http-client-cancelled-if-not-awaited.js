import { get } from "node:http";

const ended = { alone: false, waited: false };

/** Asks a slow origin and answers at once, first alone, then under `waitUntil`; other requests look. */
export default async ({ turn, ctx, echo }) => {
  if (turn === 1) void ask(echo, "alone");
  if (turn === 2) ctx.waitUntil(ask(echo, "waited"));
  if (turn === 3) await new Promise((resolve) => setTimeout(resolve, 800));
  return turn === 3 ? ended : "answered";
};

function ask(echo, which) {
  return new Promise((resolve) => {
    get(`${echo}/delay/300`, (response) => {
      response.resume().on("end", () => {
        ended[which] = true;
        resolve();
      });
    }).on("error", resolve);
  });
}
