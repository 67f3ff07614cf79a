CREATE SCHEMA ty;
CREATE TYPE ty.money_t AS (amount numeric(12,2), cur char(3));
CREATE TYPE ty.entry AS (
  id bigint,
  at timestamp with time zone,
  label text,
  value ty.money_t
);
CREATE TYPE ty.node AS (
  k integer,
 v varchar(20)
);
CREATE TABLE ty.ledger OF ty.entry (
  id WITH OPTIONS PRIMARY KEY,
  at WITH OPTIONS NOT NULL DEFAULT now(),
 label WITH OPTIONS DEFAULT 'x',
  CONSTRAINT positive CHECK ((value).amount > 0)
);
CREATE TABLE ty.ledger_archive OF ty.entry
;
CREATE TABLE ty.node_a OF ty.node (k WITH OPTIONS PRIMARY KEY);
CREATE TABLE ty.node_b (k integer, v varchar(20));
CREATE TABLE ty.node_c OF ty.node (v WITH OPTIONS DEFAULT 'c');
CREATE TABLE ty.node_part OF ty.node PARTITION BY
 LIST (k);
CREATE TABLE ty.node_part_1 PARTITION OF ty.node_part FOR VALUES IN (1, 2, 3);
CREATE TABLE ty.node_part_d PARTITION OF ty.node_part DEFAULT;
CREATE INDEX ledger_at ON ty.ledger (at
);
CREATE INDEX ledger_cur ON ty.ledger (((value).cur), ((value).amount));
CREATE FUNCTION ty.book(e ty.entry) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ty.ledger SELECT (e).*;
  RETURN e.id;
END $$;
CREATE FUNCTION ty.last_entry() RETURNS ty.entry LANGUAGE sql STABLE AS $$
  SELECT (l.id, l.at, l.label, l.value
  )::ty.entry FROM ty.ledger l ORDER BY at DESC LIMIT 1
$$;
CREATE VIEW ty.all_entries AS SELECT * FROM ty.ledger UNION ALL SELECT * FROM ty.ledger_archive;
CREATE VIEW ty.totals AS SELECT (value).cur AS cur, sum((value).amount) AS total
  FROM ty.ledger GROUP BY 1;
CREATE TRIGGER no_upd BEFORE UPDATE ON ty.ledger FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*
  ) EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TYPE ty.entry IS 'row of a ledger';
COMMENT ON COLUMN ty.entry.label IS
 'free';
COMMENT ON COLUMN ty.ledger.label IS 'column of typed table';
ALTER TABLE ty.ledger ALTER COLUMN label SET STORAGE
 EXTERNAL;
GRANT SELECT ON ty.all_entries TO PUBLIC;
GRANT SELECT (cur) ON ty.totals TO PUBLIC;
