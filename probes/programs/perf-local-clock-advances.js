/** Computes for a while, without any I/O, and looks at both clocks. */
export default () => {
  const date = Date.now();
  const precise = performance.now();
  let sum = 0;
  for (let at = 0; at < 20_000_000; at += 1) sum += Math.sqrt(at);
  return { computed: sum > 0, date: Date.now() > date, performance: performance.now() > precise };
};
