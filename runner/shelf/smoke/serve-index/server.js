const express = require("express");
const serveIndex = require("serve-index");
const app = express();
app.use("/files", express.static("files"), serveIndex("files"));
app.listen(3000);
