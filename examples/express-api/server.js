import express from "express";
import { notes } from "./notes.js";

const app = express();

app.use(express.json());
app.use("/notes", notes);

app.use((req, res) => {
  res.status(404).json({ error: `No route for ${req.method} ${req.path}` });
});

// Four parameters make it an error handler. Express 5 sends rejected promises here too.
app.use((error, req, res, next) => {
  const status = error.status ?? 500;
  console.error(`${req.method} ${req.originalUrl}: ${status} ${error.message}`);
  res.status(status).json({ error: error.message });
});

app.listen(3000, () => console.log("listening on port 3000"));
