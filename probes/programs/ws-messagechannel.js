/** Sends a message through a channel, tries to hand over a buffer, and closes one end. */
export default async () => {
  const { port1, port2 } = new MessageChannel();
  const closed = [];
  port1.addEventListener("close", () => closed.push("port1"));
  port2.addEventListener("close", () => closed.push("port2"));
  const received = new Promise((resolve) => {
    port2.onmessage = ({ data }) => resolve(data);
  });
  port1.postMessage({ tea: "green" });
  const data = await received;
  let transfer = "taken";
  const buffer = new ArrayBuffer(4);
  try {
    port1.postMessage(buffer, [buffer]);
  } catch {
    transfer = "refused";
  }
  port1.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { data, transfer, closed: closed.toSorted() };
};
