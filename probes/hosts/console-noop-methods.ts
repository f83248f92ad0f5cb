import { tailOf } from "./tail-collector.ts";

/** Calls each of the methods that are said to do nothing; which threw, and what the tail was told. */
export default async function observe() {
  const { answer, item } = await tailOf(`
    const calls = {
      assert: [false, "wrong"], countReset: ["orders"], dir: [{ item: 7 }], dirxml: [{ item: 7 }],
      groupCollapsed: ["orders"], groupEnd: [], profile: ["orders"], profileEnd: ["orders"],
      time: ["orders"], timeLog: ["orders"], timeEnd: ["orders"], timeStamp: ["orders"],
    };

    export default {
      fetch() {
        const threw = Object.keys(calls).filter((name) => {
          try {
            console[name](...calls[name]);
            return false;
          } catch {
            return true;
          }
        });
        return Response.json(threw);
      },
    };
  `);
  const threw: unknown = JSON.parse(answer);
  return { threw, logs: item.logs.map(({ level, message }) => ({ level, message })) };
}
