import { createServer } from "node:http";
import express from "express";
import request from "supertest";
createServer(async (req, res) => {
  const app = express();
  app.get("/user", (_, answer) => answer.status(200).json({ name: "Ada" }));
  const failed = await request(app)
    .get("/user")
    .catch((error) => error);
  res.end(`${failed.status} ${failed.body?.name ?? failed.message}`);
}).listen(3000);
