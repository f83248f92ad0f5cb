import createError, { HttpError } from "http-errors";
import express from "express";

const app = express();
app.get("/:status", (req, res, next) =>
  next(createError(Number(req.params.status), "made", { extra: 1 })),
);
app.use((error, req, res, next) =>
  res.status(error.status).json({
    name: error.name,
    expose: error.expose,
    extra: error.extra,
    known: error instanceof HttpError,
  }),
);
app.listen(3000);
