/** Answers on a port: each question has a number, and its answer the same one. */
export function employ(port) {
  port.onmessage = ({ data: { number, words } }) => {
    const counts = new Map();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    port.postMessage({ number, counts });
  };
}
