CREATE SCHEMA c;
CREATE DOMAIN c.pos AS
    bigint CHECK (VALUE > -1);
CREATE TYPE c.inner AS (x c.pos, y
    numeric(8,2)
);
CREATE TYPE c.outer AS (i c.inner, tag text COLLATE "C", many c.inner[]
, at timestamptz
);
CREATE TYPE c.rowt AS (id bigint, label varchar(30), o c.outer, added boolean);
CREATE TABLE c.typed OF c.rowt (PRIMARY KEY (id), label WITH OPTIONS DEFAULT 'none' NOT NULL);
CREATE TABLE c.holder (
    id serial PRIMARY KEY,
    i c.inner,
    arr c.inner[] DEFAULT '{}'::c.inner[],
    o c.outer,
    x integer GENERATED ALWAYS AS ((i).x::integer) STORED,
    CONSTRAINT ix CHECK ((i).x IS NULL OR (i).x < 1000)
);
CREATE DOMAIN c.inner_d AS c.inner CHECK ((VALUE).y IS NULL OR (VALUE).y <> 13);
CREATE TABLE c.dom (d c.inner_d, n integer);
CREATE INDEX holder_ix ON c.holder (((i).x)) WHERE (i).y > 0;
CREATE INDEX holder_tag ON c.holder (((o).tag) text_pattern_ops);
CREATE FUNCTION c.mk(
    bigint, numeric) RETURNS c.inner LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1, $2)::c.inner $$;
CREATE FUNCTION c.len(c.inner) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT sqrt((($1).x ^ 2 + ($1).y ^ 2)::double precision) $$;
CREATE FUNCTION c.list() RETURNS TABLE (i c.inner, o c.outer) LANGUAGE sql STABLE AS $$ SELECT i, o FROM c.holder $$;
CREATE FUNCTION c.from_typed(t c.typed) RETURNS text LANGUAGE sql STABLE AS $$ SELECT t.label $$;
CREATE FUNCTION c.ilt(c.inner, c.inner) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT c.len($1) < c.len($2) $$;
CREATE OPERATOR c.<| (LEFTARG = c.inner, RIGHTARG = c.inner, FUNCTION = c.ilt);
CREATE CAST (c.inner AS double precision) WITH FUNCTION c.len(c.inner);
CREATE VIEW c.flat AS SELECT h.id, (h.i).x AS ix, (h.i).y AS iy,
    (h.o).tag, c.len(h.i) AS len FROM c.holder h;
CREATE VIEW c.whole AS SELECT t.*, t.o AS again FROM c.typed t;
CREATE VIEW c.less AS SELECT a.id AS a, b.id AS b FROM c.holder a JOIN c.holder b ON a.i OPERATOR(c.<|) b.i;
CREATE MATERIALIZED VIEW c.snap AS SELECT id, i, o FROM c.holder;
CREATE TABLE c.target (LIKE c.holder);
CREATE FUNCTION c.tg() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE v c.inner := NEW.i; BEGIN RETURN NEW; END $$;
CREATE TRIGGER tg BEFORE INSERT ON c.holder FOR EACH ROW WHEN ((NEW.i).y > 1) EXECUTE FUNCTION c.tg();
ALTER TABLE c.holder ENABLE ROW LEVEL SECURITY;
CREATE POLICY pos ON c.holder USING ((i).y >= 0);
GRANT SELECT (id, i) ON c.holder TO pair_comp;
GRANT USAGE ON TYPE c.inner TO pair_comp;
ALTER TYPE c.outer OWNER TO pair_comp;
COMMENT ON COLUMN c.inner.y IS
    'two decimals';
COMMENT ON COLUMN c.typed.label IS 'label';
