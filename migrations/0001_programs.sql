-- Shared programs. A row is written once and never updated; it goes only when its owner deletes it.
CREATE TABLE programs (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  -- JSON: files, entry, compatibilityDate, compatibilityFlags, env.
  program TEXT NOT NULL,
  -- JSON: the saved requests.
  requests TEXT NOT NULL,
  listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
  -- What it was forked from. No foreign key: the fork outlives its parent.
  parent TEXT,
  -- ISO 8601, UTC.
  created_at TEXT NOT NULL,
  -- SHA-256 in hexadecimal; the token itself is known to its owner only.
  delete_token_hash TEXT NOT NULL,
  -- SHA-256 of the visitor and their Idempotency-Key, and of the body that came with it.
  idempotency_key_hash TEXT UNIQUE,
  idempotency_body_hash TEXT,
  CHECK ((idempotency_key_hash IS NULL) = (idempotency_body_hash IS NULL))
) STRICT;
