CREATE SCHEMA ty;
CREATE TYPE ty.money_t AS (amount numeric(12,2), cur char(3));
CREATE TYPE ty.entry AS (
  id bigint,
  at timestamp with time zone,
  label text,
  value ty.money_t
 , tags text[]
);
CREATE TYPE ty.node AS (
  k integer,
 v varchar(50)
);
CREATE TABLE ty.ledger OF ty.entry (
  id WITH OPTIONS PRIMARY KEY,
  at WITH OPTIONS NOT NULL DEFAULT now(),
 label WITH OPTIONS NOT NULL DEFAULT 'none',
  CONSTRAINT positive CHECK ((value).amount > 0)
);
CREATE TABLE ty.ledger_archive OF ty.entry
 (id WITH OPTIONS NOT NULL, CONSTRAINT archive_uq UNIQUE (id, at))
;
CREATE TABLE ty.node_a OF ty.node (k WITH OPTIONS PRIMARY KEY);
CREATE TABLE ty.node_b OF ty.node;
CREATE TABLE ty.node_c (k integer, v varchar(50) DEFAULT 'c', extra integer);
CREATE TABLE ty.node_part OF ty.node PARTITION BY
 RANGE (k);
CREATE TABLE ty.node_part_1 PARTITION OF ty.node_part FOR VALUES FROM (1) TO (4);
CREATE TABLE ty.node_part_d PARTITION OF ty.node_part DEFAULT;
CREATE INDEX ledger_at ON ty.ledger (at
 DESC
);
CREATE INDEX ledger_cur ON ty.ledger (((value).cur), ((value).amount));
CREATE FUNCTION ty.book(e ty.entry) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ty.ledger SELECT (e).*;
 INSERT INTO ty.ledger_archive SELECT (e).*;
  RETURN e.id;
END $$;
CREATE FUNCTION ty.last_entry() RETURNS ty.entry LANGUAGE sql STABLE AS $$
  SELECT (l.id, l.at, l.label, l.value
 , l.tags
  )::ty.entry FROM ty.ledger l ORDER BY at DESC LIMIT 1
$$;
CREATE VIEW ty.all_entries AS SELECT * FROM ty.ledger UNION ALL SELECT * FROM ty.ledger_archive;
CREATE VIEW ty.totals AS SELECT (value).cur AS cur, sum((value).amount) AS total
 , count(*) AS n
  FROM ty.ledger GROUP BY 1;
CREATE TRIGGER no_upd BEFORE UPDATE ON ty.ledger FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*
 AND OLD.label <> 'draft'
  ) EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TYPE ty.entry IS 'row of a ledger';
COMMENT ON COLUMN ty.entry.label IS
 'free text';
COMMENT ON COLUMN ty.ledger.label IS 'column of typed table';
ALTER TABLE ty.ledger ALTER COLUMN label SET STORAGE
 MAIN;
GRANT SELECT ON ty.all_entries TO PUBLIC;
GRANT SELECT (cur) ON ty.totals TO PUBLIC;
REVOKE USAGE ON TYPE ty.money_t FROM PUBLIC;
