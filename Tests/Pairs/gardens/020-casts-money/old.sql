CREATE SCHEMA fin;
CREATE TYPE fin.money_c AS (amt numeric, cur text);
CREATE TYPE fin.side AS ENUM ('debit', 'credit');
CREATE TYPE fin.dir AS ENUM ('in', 'out'
);
CREATE DOMAIN fin.cents AS bigint
;
CREATE FUNCTION fin.to_num(fin.money_c) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1.amt';
CREATE FUNCTION fin.from_num(numeric) RETURNS fin.money_c LANGUAGE sql IMMUTABLE STRICT AS
'SELECT ROW($1, ''EUR'')::fin.money_c';
CREATE FUNCTION fin.dir_of(fin.side
) RETURNS fin.dir LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 'debit' THEN 'out' ELSE 'in' END::fin.dir $$;
CREATE FUNCTION fin.side_bool(fin.side) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 = 'debit' $$;
CREATE CAST (fin.money_c AS numeric) WITH FUNCTION fin.to_num(fin.money_c)
 AS IMPLICIT;
CREATE CAST (numeric AS fin.money_c) WITH FUNCTION fin.from_num(numeric)
;
CREATE CAST (fin.side AS fin.dir) WITH FUNCTION fin.dir_of(fin.side);
CREATE CAST (fin.side AS text) WITH INOUT AS IMPLICIT;
CREATE CAST (text AS fin.side) WITH INOUT AS IMPLICIT;
CREATE CAST (fin.side AS boolean) WITH FUNCTION fin.side_bool(fin.side);
CREATE TYPE fin.money_old AS (amt numeric, cur text);
CREATE FUNCTION fin.old_new(fin.money_old) RETURNS fin.money_c LANGUAGE sql IMMUTABLE AS 'SELECT ROW($1.amt, $1.cur)::fin.money_c';
CREATE CAST (fin.money_old AS fin.money_c) WITH FUNCTION fin.old_new(fin.money_old) AS IMPLICIT;
COMMENT ON CAST (fin.money_old AS fin.money_c) IS
 'migration';
CREATE TABLE fin.account (
  id integer PRIMARY KEY,
  balance fin.money_c,
 kind fin.side NOT NULL DEFAULT 'debit'
);
CREATE TABLE fin.posting (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  acc integer NOT NULL REFERENCES fin.account,
  side fin.side NOT NULL,
  amt fin.money_c NOT NULL,
 cents bigint,
  is_debit boolean GENERATED ALWAYS AS (side::boolean) STORED,
  plain numeric GENERATED ALWAYS AS (amt::numeric) STORED
);
CREATE INDEX posting_amt ON fin.posting ((amt::numeric));
CREATE VIEW fin.flow AS SELECT id, side::fin.dir AS dir, amt::numeric AS amt
  FROM fin.posting;
CREATE VIEW fin.sums AS SELECT acc, sum(amt::numeric)::fin.money_c AS total FROM fin.posting GROUP BY acc;
CREATE FUNCTION fin.post(a integer, s fin.side, m numeric
) RETURNS bigint LANGUAGE sql AS $$
  INSERT INTO fin.posting (acc, side, amt) VALUES (a, s, m::fin.money_c) RETURNING id
$$;
ALTER TABLE fin.posting ADD CONSTRAINT not_zero CHECK (amt::numeric <> 0
);
