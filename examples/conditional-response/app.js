import { Hono } from "hono";

const rules = [
  {
    name: "only reading",
    fits: (req) => !["GET", "HEAD"].includes(req.method),
    answer: (c) => c.text("This archive can only be read.\n", 405, { Allow: "GET, HEAD" }),
  },
  {
    name: "no scripts of old",
    fits: (req) => /\.(php|asp|cgi)$/i.test(req.path),
    answer: (c) => c.text("There never was any.\n", 404),
  },
  {
    name: "no harvesters",
    fits: (req) => /\b(HTTrack|EmailCollector)\b/i.test(req.header("user-agent") ?? ""),
    answer: (c) => c.text("Please ask for a copy of the archive instead.\n", 403),
  },
  {
    name: "the reading room",
    fits: (req) => req.header("cf-connecting-ip")?.startsWith("192.0.2."),
    answer: (c) => c.text("All 40,000 photographs, in full size.\n"),
  },
];

const app = new Hono();

app.use(async (c, next) => {
  const rule = rules.find(({ fits }) => fits(c.req));
  if (rule === undefined) return next();
  console.log(`${c.req.method} ${c.req.path}: ${rule.name}`);
  return rule.answer(c);
});

app.get("*", (c) => {
  const german = c.req.header("accept-language")?.startsWith("de");
  return c.text(german ? "Photographien in kleiner Größe.\n" : "Photographs in small size.\n");
});

export default app;
