const fs = require("node:fs");
const path = require("node:path");

const file = path.join(__dirname, "..", "data", "about.txt");

exports.readAbout = () => fs.readFileSync(file, "utf8");
