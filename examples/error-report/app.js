import { Hono } from "hono";

const collector = "http://echo.berth.test/reports";
const app = new Hono();

app.get("/", (c) => c.text("GET /recipes/bread or /recipes/cake\n"));

app.get("/recipes/:name", (c) => {
  const recipes = { bread: { flour: 500, water: 350 }, cake: null };
  const { flour, water } = recipes[c.req.param("name")];
  return c.json({ hydration: water / flour });
});

app.onError((error, c) => {
  const number = crypto.randomUUID().slice(0, 8);
  c.executionCtx.waitUntil(report({ number, path: c.req.path, stack: error.stack }));
  const debug = c.req.header("X-Debug") === "kitchen" ? { message: error.message } : {};
  return c.json({ error: "Something burnt.", number, ...debug }, 500);
});

async function report(facts) {
  try {
    const answer = await fetch(collector, { method: "POST", body: JSON.stringify(facts) });
    console.log(`report ${facts.number}: ${answer.status}`);
  } catch (error) {
    console.error(`report ${facts.number} is lost:`, error);
  }
}

export default app;
