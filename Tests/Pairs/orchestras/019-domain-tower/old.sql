CREATE SCHEMA d;
CREATE DOMAIN d.pos AS integer CONSTRAINT gt0 CHECK (VALUE > 0);
CREATE DOMAIN d.pct AS d.pos DEFAULT 50 CONSTRAINT le100 CHECK (VALUE <= 100);
CREATE DOMAIN d.pcts AS d.pct[] CHECK (cardinality(VALUE) < 10);
CREATE TYPE d.mix AS (p d.pct, name text);
CREATE DOMAIN d.goodmix AS d.mix CHECK ((VALUE).p > 3);
CREATE TABLE d.t (a d.pct, b d.pcts, c d.goodmix, PRIMARY KEY (a));
CREATE FUNCTION d.f(d.pct) RETURNS d.goodmix LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1, 'f')::d.mix::d.goodmix $$;
