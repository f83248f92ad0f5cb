exports.required = typeof require("./price.cjs");
