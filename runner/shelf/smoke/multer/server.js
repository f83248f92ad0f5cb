const express = require("express");
const multer = require("multer");
const app = express();
const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 100 } });
app.post("/upload", upload.single("file"), (req, res) =>
  res.json({
    title: req.body.title,
    name: req.file.originalname,
    type: req.file.mimetype,
    text: req.file.buffer.toString(),
  }),
);
app.post("/none", upload.none(), (req, res) => res.send("fields only"));
app.use((error, req, res, next) => res.status(400).json({ code: error.code }));
app.listen(3000);
