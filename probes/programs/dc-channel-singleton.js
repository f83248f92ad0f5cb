import diagnosticsChannel, { channel } from "node:diagnostics_channel";

/** Asks for one name several times, in one request and in the next. */
export default ({ turn }) => {
  globalThis.firstChannel ??= channel("orders");
  const symbol = Symbol.for("orders");
  return {
    turn,
    sameName: channel("orders") === channel("orders"),
    sameAsModule: diagnosticsChannel.channel("orders") === channel("orders"),
    sameAsFirst: channel("orders") === globalThis.firstChannel,
    otherName: channel("invoices") === channel("orders"),
    sameSymbol: channel(symbol) === channel(symbol),
  };
};
