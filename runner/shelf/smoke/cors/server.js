const express = require("express");
const cors = require("cors");

const app = express();
app.get("/open", cors(), (req, res) => res.json({ open: true }));

const strict = cors({ origin: ["https://example.com"], credentials: true, maxAge: 600 });
app.options("/strict", strict);
app.put("/strict", strict, (req, res) => res.json({ strict: true }));

app.listen(3000);
