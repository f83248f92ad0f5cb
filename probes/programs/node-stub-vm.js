import { runInNewContext } from "node:vm";

/** Evaluates a text in a context of its own. */
export default () => runInNewContext("price * 2", { price: 21 });
