import { get } from "node:http";

/** An origin that pauses between two parts: when each of them arrives. */
export default ({ echo }) =>
  new Promise((resolve, reject) => {
    get(`${echo}/stream/2?ms=300`, (response) => {
      const times = [];
      response.on("data", () => times.push(Date.now()));
      response.on("end", () => {
        const pause = times.at(-1) - times[0];
        resolve({ parts: times.length, firstCameBeforeSecond: pause >= 200 });
      });
    }).on("error", reject);
  });
