-- everything hangs on one column whose type changes
CREATE SCHEMA hub;
CREATE FUNCTION hub.half(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN n / 2;
CREATE FUNCTION hub.trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE hub.kinds (kind
varchar(8)
 PRIMARY KEY, label text);
CREATE TABLE hub.things (
  id int NOT NULL,
  kind
varchar(8)
  NOT NULL DEFAULT
  'std'::varchar(8)
  REFERENCES hub.kinds ON UPDATE CASCADE,
  amount
integer
  NOT NULL DEFAULT 0,
  at
timestamp
  DEFAULT now(),
  payload
text
 DEFAULT '{}',
  twice
integer GENERATED ALWAYS AS (amount * 2) STORED,
  CONSTRAINT things_pk PRIMARY KEY (id, amount),
  CONSTRAINT amount_ok CHECK (amount >= 0 AND hub.half(amount
   ::numeric
  ) < 1000000),
  CONSTRAINT amount_kind UNIQUE (amount, kind) INCLUDE (payload
  )
);
ALTER TABLE hub.things ALTER amount SET STATISTICS
200,
 ALTER amount SET (n_distinct =
50,
 n_distinct_inherited = 100), ALTER payload SET STORAGE EXTERNAL
, ALTER payload SET COMPRESSION pglz;
ALTER TABLE hub.things CLUSTER ON amount_kind;
ALTER TABLE hub.things REPLICA IDENTITY USING INDEX amount_kind;
CREATE INDEX things_half ON hub.things (hub.half(amount
::numeric
)) WHERE (amount > 10);
ALTER INDEX hub.things_half ALTER COLUMN 1 SET STATISTICS
300;
CREATE INDEX things_kind_pat ON hub.things (kind
varchar_pattern_ops,
 amount DESC NULLS FIRST);
CREATE UNIQUE INDEX things_one ON hub.things ((amount + id), lower(kind
::text
)) ;
CREATE STATISTICS hub.things_st ON amount, kind, (amount % 10) FROM hub.things;
ALTER STATISTICS hub.things_st SET STATISTICS 77;
COMMENT ON STATISTICS hub.things_st IS 'joint';
CREATE TABLE hub.refs (id int, amount
integer
, note text, FOREIGN KEY (id, amount) REFERENCES hub.things
);
CREATE TABLE hub.sub (extra int DEFAULT 1) INHERITS (hub.things);
CREATE INDEX sub_am ON hub.sub (amount);
ALTER TABLE hub.sub ALTER amount SET DEFAULT
9;
CREATE VIEW hub.v AS SELECT id, amount, amount / 2 AS h, kind FROM hub.things WHERE amount < 100 WITH LOCAL CHECK OPTION;
CREATE VIEW hub.vv WITH (security_barrier) AS SELECT v.id, v.amount, kind, k.label FROM hub.v JOIN hub.kinds k USING (kind);
CREATE MATERIALIZED VIEW hub.mv AS SELECT kind, sum(amount) AS s, max(twice) AS t FROM hub.things GROUP BY kind WITH NO DATA;
CREATE INDEX mv_s ON hub.mv (s);
CREATE TRIGGER tr BEFORE UPDATE OF amount ON hub.things FOR EACH ROW WHEN (OLD.amount IS DISTINCT FROM NEW.amount) EXECUTE FUNCTION hub.trg();
CREATE RULE ru AS ON UPDATE TO hub.things WHERE NEW.amount > OLD.amount + 1000 DO INSTEAD NOTHING;
CREATE RULE ru2 AS ON INSERT TO hub.v DO ALSO UPDATE hub.kinds SET label = NEW.amount::text WHERE kind = NEW.kind;
ALTER TABLE hub.things ENABLE ROW LEVEL SECURITY;
CREATE POLICY po ON hub.things USING (amount > 0 AND EXISTS (SELECT FROM hub.refs r WHERE r.amount = things.amount));
CREATE FUNCTION hub.by_amount(hub.things) RETURNS numeric LANGUAGE sql STABLE RETURN ($1).amount;
CREATE FUNCTION hub.all_amounts() RETURNS SETOF
integer
 LANGUAGE sql STABLE BEGIN ATOMIC SELECT amount FROM hub.things ORDER BY amount; END;
CREATE FUNCTION hub.type_ref(a hub.things.amount%TYPE) RETURNS hub.things.kind%TYPE LANGUAGE sql AS $$ SELECT kind FROM hub.things WHERE amount = a LIMIT 1 $$;
GRANT SELECT (amount), UPDATE (amount) ON hub.things TO PUBLIC;
GRANT SELECT ON hub.vv TO PUBLIC;
CREATE PUBLICATION p FOR TABLE hub.things (amount, kind) WHERE (amount > 5);
COMMENT ON COLUMN hub.things.amount IS 'the one';
COMMENT ON COLUMN hub.vv.amount IS 'through two views';
