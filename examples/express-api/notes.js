import { Router } from "express";

const store = new Map([[1, { id: 1, text: "Buy milk", done: false }]]);
let nextId = 2;

export const notes = Router();

notes.get("/", (req, res) => {
  const all = [...store.values()];
  const { done } = req.query;
  res.json(done === undefined ? all : all.filter((note) => String(note.done) === done));
});

notes.post("/", (req, res) => {
  const text = validText(req.body);
  const note = { id: nextId++, text, done: false };
  store.set(note.id, note);
  res.status(201).location(`/notes/${note.id}`).json(note);
});

notes.get("/:id", async (req, res) => {
  res.json(await find(req.params.id));
});

notes.delete("/:id", async (req, res) => {
  const note = await find(req.params.id);
  store.delete(note.id);
  res.status(204).end();
});

async function find(id) {
  const note = store.get(Number(id));
  if (!note) throw Object.assign(new Error(`There is no note ${id}`), { status: 404 });
  return note;
}

function validText(body) {
  const text = body?.text;
  if (typeof text !== "string" || text.trim() === "") {
    throw Object.assign(new Error("'text' must be a non-empty string"), { status: 400 });
  }
  return text.trim();
}
