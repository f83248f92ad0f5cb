import "./api.js";
import "./implicit.js";
