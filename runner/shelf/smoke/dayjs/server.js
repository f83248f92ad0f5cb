import { createServer } from "node:http";
import dayjs from "dayjs";
import "dayjs/locale/de.js";
import timezone from "dayjs/plugin/timezone.js";
import utc from "dayjs/plugin/utc.js";

dayjs.extend(utc);
dayjs.extend(timezone);
createServer(async (req, res) => {
  const at = dayjs.utc("2026-02-28T23:00:00Z");
  res.end(
    [
      at.add(1, "day").format("YYYY-MM-DD"),
      at.tz("Asia/Tokyo").format("HH:mm"),
      at.locale("de").format("dddd"),
    ].join(" "),
  );
}).listen(3000);
