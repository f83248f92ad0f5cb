const planets = [
  { name: "Mercury", moons: 0 },
  { name: "Mars", moons: 2 },
  { name: "Saturn", moons: 274 },
];

export default {
  fetch(request) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/planets") {
      const least = Number(searchParams.get("moons") ?? 0);
      return Response.json(planets.filter(({ moons }) => moons >= least));
    }
    if (pathname === "/oddities") {
      const found = new Date(Date.UTC(1781, 2, 13));
      return Response.json({ found, mass: NaN, ring: undefined, seconds: asText(2n ** 64n) });
    }
    return Response.json({ error: "Try /planets or /oddities" }, { status: 404 });
  },
};

function asText(big) {
  return big.toString();
}
