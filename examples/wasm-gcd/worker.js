import module from "./gcd.wasm";

/** Runs Euclid's algorithm in WebAssembly, which calls back at each step. */
function gcd(a, b) {
  const steps = [];
  const { exports } = new WebAssembly.Instance(module, {
    trace: { step: (x, y, rest) => steps.push(`${x} = ${Math.floor(x / y)} × ${y} + ${rest}`) },
  });
  return { gcd: exports.gcd(a, b), steps };
}

export default {
  fetch(request) {
    const { searchParams } = new URL(request.url);
    const numbers = [searchParams.get("a") ?? 1071, searchParams.get("b") ?? 462].map(Number);
    if (!numbers.every((number) => Number.isInteger(number) && number >= 0)) {
      return new Response("Two whole numbers, please.\n", { status: 400 });
    }
    return Response.json({
      ...gcd(...numbers),
      imports: WebAssembly.Module.imports(module),
      exports: WebAssembly.Module.exports(module),
    });
  },
};
