import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";

/** Reads the time of a new file, and of one whose time was set to the year 2020 in both ways. */
export default () => {
  const folder = mkdtempSync("/tmp/times-");
  const file = `${folder}/note.txt`;
  const modified = () => statSync(file).mtimeMs;
  writeFileSync(file, "remember");
  const newAtEpoch = modified() === 0;
  utimesSync(file, new Date("2020-01-01"), new Date("2020-01-01"));
  const setByDate = modified();
  utimesSync(file, 1577836800, 1577836800);
  const setBySeconds = modified();
  rmSync(folder, { recursive: true });
  return { newAtEpoch, setByDate, setBySeconds };
};
