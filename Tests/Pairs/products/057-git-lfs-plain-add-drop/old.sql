CREATE TABLE objects (oid char(64) PRIMARY KEY, size bigint NOT NULL CHECK (size >= 0), uploaded timestamptz DEFAULT now());
CREATE TABLE locks (id uuid PRIMARY KEY, path text NOT NULL, owner text NOT NULL, locked_at timestamptz DEFAULT now(), ref text);
CREATE TABLE batches (id bigserial PRIMARY KEY, op text, n int);
CREATE VIEW batch_ops AS SELECT op, sum(n) FROM batches GROUP BY op;
CREATE FUNCTION prune(days int) RETURNS bigint LANGUAGE sql AS $$ WITH d AS (DELETE FROM objects WHERE uploaded < now() - days * interval '1 day' RETURNING 1) SELECT count(*) FROM d $$;
CREATE SEQUENCE legacy_seq;
CREATE TYPE op AS ENUM ('up', 'down');
CREATE INDEX locks_owner ON locks (owner);
