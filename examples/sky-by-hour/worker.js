const skies = [
  { until: 5, name: "night", colours: ["#0b1026", "#2b3a67"], text: "#fff" },
  { until: 8, name: "dawn", colours: ["#f6b26b", "#9fc5e8"], text: "#222" },
  { until: 17, name: "day", colours: ["#9fd3ff", "#e6f4ff"], text: "#222" },
  { until: 21, name: "dusk", colours: ["#5b3a7e", "#f28e6b"], text: "#fff" },
  { until: 24, name: "night", colours: ["#0b1026", "#2b3a67"], text: "#fff" },
];

export default {
  fetch(request) {
    const { searchParams } = new URL(request.url);
    const asked = request.cf?.timezone ?? searchParams.get("zone") ?? "UTC";
    const at = Date.parse(searchParams.get("at"));
    const now = new Date(Number.isNaN(at) ? Date.now() : at);
    const { zone, hour, time } = clock(now, asked);
    const { name, colours, text } = skies.find(({ until }) => hour < until);
    const html = `<!doctype html>
<html lang="en">
<title>${name} in ${zone}</title>
<body style="margin:0; min-height:100vh; display:grid; place-items:center; font:2rem system-ui;
  color:${text}; background:linear-gradient(${colours.join(", ")})">
<p>${time} in ${zone.replaceAll("_", " ")}: ${name}</p>
</html>
`;
    return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  },
};

function clock(now, asked) {
  const zone = isZone(asked) ? asked : "UTC";
  const parts = { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const time = new Intl.DateTimeFormat("en-GB", parts).format(now);
  return { zone, time, hour: Number(time.slice(0, 2)) };
}

function isZone(name) {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
