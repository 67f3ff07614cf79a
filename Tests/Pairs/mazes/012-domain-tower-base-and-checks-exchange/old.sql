CREATE DOMAIN pos AS integer CONSTRAINT c1 CHECK (VALUE > 0) CONSTRAINT c2 CHECK (VALUE < 1000000);
CREATE DOMAIN pos_small AS pos NOT NULL DEFAULT 1 CONSTRAINT c1 CHECK (VALUE < 1000);
CREATE DOMAIN pos_list AS pos[] CONSTRAINT c CHECK (cardinality(VALUE) < 10);
CREATE TYPE pair AS (l pos, r pos_small);
CREATE DOMAIN ordered_pair AS pair CHECK ((VALUE).l <= (VALUE).r);
CREATE FUNCTION twice(pos) RETURNS pos LANGUAGE sql IMMUTABLE AS $$ SELECT ($1 * 2)::public.pos $$;
CREATE TABLE q (
    id pos PRIMARY KEY,
    p pos_small,
    l pos_list DEFAULT '{1,2}',
    o ordered_pair,
    g pos GENERATED ALWAYS AS (id + 1) STORED,
    EXCLUDE USING btree (p WITH =) WHERE (p > 5)
);
CREATE INDEX q_tw ON q (twice(id));
CREATE VIEW qv AS SELECT id, p::pos AS pp, l[1] AS first, (o).l AS ol FROM q WHERE p > 2::pos;
COMMENT ON CONSTRAINT c1 ON DOMAIN pos IS 'positive';
COMMENT ON DOMAIN pos_list IS 'list';
