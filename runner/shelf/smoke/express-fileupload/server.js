const express = require("express");
const fileUpload = require("express-fileupload");
const app = express();
app.use(fileUpload());
app.post("/", (req, res) =>
  res.send(`${req.files.file.name} ${req.files.file.data} ${req.body.note}`),
);
app.listen(3000);
