-- How the program answered its first saved request when that was last run: a status ("200") or the kind
-- of error that there was instead ("blocked-loop"). The one column of a row that is ever updated.
ALTER TABLE programs ADD COLUMN last_status TEXT;
