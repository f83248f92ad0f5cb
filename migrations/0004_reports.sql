-- Reports of the migration check that somebody gave a link. As with programs, a row is written once.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  -- JSON: names of files, lines, findings, packages; nothing of the source.
  report TEXT NOT NULL,
  -- ISO 8601, UTC.
  created_at TEXT NOT NULL,
  -- SHA-256 in hexadecimal; the token itself is known to its owner only.
  delete_token_hash TEXT NOT NULL
) STRICT;
