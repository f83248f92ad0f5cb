const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * The day of an instant in UTC, "November 29, 2026", as `Intl` writes a long date in English. The first
 * `Intl.DateTimeFormat` of a page takes a slow phone 120 ms, more than anything else that its start does.
 */
export function longDate(instant: string): string {
  const date = new Date(instant);
  return `${months[date.getUTCMonth()] ?? ""} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}
