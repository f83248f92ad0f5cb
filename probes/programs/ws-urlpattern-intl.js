/** Matches a path, and formats a time of another zone. */
export default () => {
  const pattern = new URLPattern({ pathname: "/teas/:id" });
  const format = new Intl.DateTimeFormat("de-DE", { timeZone: "Asia/Tokyo", timeStyle: "short" });
  return {
    id: pattern.exec("http://shop.example/teas/7").pathname.groups.id,
    tokyo: format.format(new Date("2026-01-01T00:00:00Z")),
  };
};
