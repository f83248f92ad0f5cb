import cookieParser from "cookie-parser";
import { doubleCsrf } from "csrf-csrf";
import express from "express";

const { generateCsrfToken, doubleCsrfProtection } = doubleCsrf({
  getSecret: () => "a secret for tests",
  getSessionIdentifier: () => "one session",
  cookieName: "csrf",
  cookieOptions: { secure: false },
});
const app = express();
app.use(cookieParser());
app.get("/token", (req, res) => res.json({ length: generateCsrfToken(req, res).length > 64 }));
app.post("/act", doubleCsrfProtection, (req, res) => res.send("acted"));
app.use((error, req, res, next) => res.status(error.statusCode ?? 500).send(error.message));
app.listen(3000);
