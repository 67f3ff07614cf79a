CREATE SCHEMA en;
CREATE TYPE en.st AS ENUM ('open', 'new', 'closed', 'void');
CREATE TYPE en.size AS ENUM ('L', 'M', 'S', 'XS');
CREATE DOMAIN en.st_d AS en.st DEFAULT 'new' CHECK (VALUE <>
    'void'
);
CREATE TYPE en.pair AS (a en.st, b en.size[]);
CREATE TYPE en.st_range AS RANGE (subtype = en.st);
CREATE TABLE en.items (
    id integer PRIMARY KEY,
    st en.st DEFAULT 'new' NOT NULL,
    hist en.st[] DEFAULT ARRAY['new']::en.st[] NOT NULL,
    dom en.st_d,
    pair en.pair,
    sz en.size DEFAULT 'M',
    rng en.st_range DEFAULT '[open,closed]'::en.st_range,
    done boolean GENERATED ALWAYS AS (st = 'closed') STORED,
    CONSTRAINT sane CHECK (st <> 'void' OR sz > 'L'::en.size)
);
CREATE TABLE en.parts (id integer, st en.st NOT NULL) PARTITION BY LIST (st);
CREATE TABLE en.parts_a PARTITION OF en.parts FOR VALUES IN (
    'new', 'open');
CREATE TABLE en.parts_b PARTITION OF en.parts FOR VALUES IN ('closed'
, 'void'
);
CREATE TABLE en.sized (sz en.size NOT NULL, v text) PARTITION BY RANGE (sz);
CREATE TABLE en.sized_1 PARTITION OF en.sized FOR VALUES FROM (MINVALUE) TO ('M');
CREATE TABLE en.sized_2 PARTITION OF en.sized FOR VALUES FROM ('M') TO (MAXVALUE);
CREATE INDEX items_todo ON en.items (st, sz) WHERE st < 'closed'::en.st;
CREATE INDEX items_rng ON en.items USING gist (rng);
CREATE FUNCTION en.next(en.st) RETURNS en.st LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 'new' THEN 'open'::en.st ELSE 'closed' END $$;
CREATE FUNCTION en.is(s en.st DEFAULT 'open', sizes en.size[] DEFAULT '{M}'::en.size[]) RETURNS boolean LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT s <> 'new'::en.st; END;
CREATE AGGREGATE en.worst(en.st) (SFUNC = enum_larger, STYPE = en.st
, COMBINEFUNC = enum_larger, PARALLEL = SAFE
);
CREATE FUNCTION en.st_int(en.st) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT array_position(enum_range(NULL::en.st), $1) $$;
CREATE CAST (en.st AS integer) WITH FUNCTION en.st_int(en.st);
CREATE VIEW en.open AS SELECT id, st, en.next(st) AS nxt, dom FROM en.items WHERE st IN ('new',
    'open');
CREATE VIEW en.worst_v AS SELECT sz, en.worst(st) AS w, max(st::integer) AS wi FROM en.items GROUP BY sz;
CREATE MATERIALIZED VIEW en.counts AS SELECT st, count(*) AS n FROM en.items GROUP BY st;
CREATE UNIQUE INDEX counts_st ON en.counts (st);
CREATE FUNCTION en.tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tg BEFORE UPDATE ON en.items FOR EACH ROW WHEN (NEW.st = 'closed' AND OLD.st <>
    'void')
    EXECUTE FUNCTION en.tg();
ALTER TABLE en.items ENABLE ROW LEVEL SECURITY;
CREATE POLICY open_only ON en.items TO pair_en USING (st <> 'closed' AND sz = ANY (ARRAY['M', 'L']::en.size[]));
CREATE RULE no_reopen AS ON UPDATE TO en.parts_b WHERE NEW.st = 'new' DO INSTEAD NOTHING;
CREATE STATISTICS en.ss ON st, sz, (st = 'open') FROM en.items;
GRANT USAGE ON TYPE en.st TO pair_en;
REVOKE USAGE ON TYPE en.size FROM PUBLIC;
COMMENT ON TYPE en.st IS
    'states, reordered';
