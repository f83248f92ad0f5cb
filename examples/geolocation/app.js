import { Hono } from "hono";
import { html } from "hono/html";
import { samples } from "./samples.js";

const fields = ["continent", "country", "region", "city", "postalCode", "timezone", "latitude", "longitude"];
const office = { latitude: 38.72, longitude: -9.14 };

const app = new Hono();

app.get("/", (c) => show(c, c.req.raw.cf ?? {}));

app.get("/as/:place", (c) => {
  const place = samples.get(c.req.param("place"));
  return place === undefined ? c.notFound() : show(c, place);
});

function show(c, place) {
  const rows = fields.map((name) => html`<tr><th>${name}</th><td>${place[name] ?? "–"}</td></tr>`);
  const far = kilometres(office, { latitude: Number(place.latitude), longitude: Number(place.longitude) });
  const sentence = Number.isNaN(far) ? "Nobody knows how far away." : `${far} km from our desks.`;
  return c.html(html`<!doctype html><title>Your place</title><table>${rows}</table><p>${sentence}</p>`);
}

// The haversine formula, on a sphere of the Earth's mean radius.
function kilometres(a, b) {
  const radians = (degrees) => (degrees * Math.PI) / 180;
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const between = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return Math.round(2 * 6371 * Math.asin(Math.sqrt(between)));
}

export default app;
