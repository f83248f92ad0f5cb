import { createServer } from "node:http";
import { DateTime, Duration } from "luxon";
createServer(async (req, res) => {
  const at = DateTime.fromISO("2026-02-28T23:00:00Z", { zone: "utc" });
  res.end(
    [
      at.plus({ days: 1 }).toISODate(),
      at.setZone("Asia/Tokyo").toFormat("HH:mm"),
      Duration.fromObject({ hours: 36 }).shiftTo("days").days,
    ].join(" "),
  );
}).listen(3000);
