import { createServer } from "node:http";
import axios, { isAxiosError } from "axios";

const api = axios.create({ baseURL: "http://echo.berth.test" });
api.interceptors.request.use((config) => {
  config.headers.set("x-token", "t");
  return config;
});
createServer(async (req, res) => {
  const { data, status } = await api.post("/things", { a: 1 }, { params: { page: 2 } });
  const failed = await api.get("/status/418").catch((error) => error);
  res.end(
    JSON.stringify({
      status,
      url: data.url,
      body: data.body,
      token: data.headers["x-token"],
      failed: failed.response.status,
      known: isAxiosError(failed),
    }),
  );
}).listen(3000);
