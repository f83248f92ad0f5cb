import { env } from "cloudflare:workers";
import { httpServerHandler } from "cloudflare:node";
import express from "express";
import { d1Store } from "./d1-store.js";
import { memoryStore } from "./memory-store.js";

// With a binding named DB this is a database; without one the program still runs.
const store = env.DB ? d1Store(env.DB) : memoryStore();

class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function validMember({ name, email } = {}, id) {
  if (!name?.trim() || !/^\S+@\S+\.\S+$/.test(email ?? "")) {
    throw new Refusal(400, "A member has a name and an email address.");
  }
  const other = await store.findByEmail(email);
  if (other && other.id !== id) throw new Refusal(409, `${email} belongs to another member.`);
  return { name: name.trim(), email };
}

async function member(id) {
  const found = await store.find(Number(id));
  if (!found) throw new Refusal(404, `There is no member ${id}.`);
  return found;
}

const app = express();
app.use(express.json());

app.get("/members", async (req, res) => res.json(await store.all()));
app.get("/members/:id", async (req, res) => res.json(await member(req.params.id)));
app.post("/members", async (req, res) => {
  const added = await store.add(await validMember(req.body));
  res.status(201).location(`/members/${added.id}`).json(added);
});
app.put("/members/:id", async (req, res) => {
  const { id } = await member(req.params.id);
  res.json(await store.update(id, await validMember(req.body, id)));
});
app.delete("/members/:id", async (req, res) => {
  await store.remove((await member(req.params.id)).id);
  res.status(204).end();
});

app.use((error, req, res, next) => {
  res.status(error.status ?? 500).json({ error: error.message });
});

app.listen(3000);
export default httpServerHandler({ port: 3000 });
