CREATE DOMAIN color AS text DEFAULT 'blue' CHECK (VALUE IN ('red', 'blue'));
CREATE TYPE size AS ENUM ('s', 'm');
CREATE TABLE dims (w int, h int);
CREATE TYPE shade AS (code int);
CREATE TABLE shirt (id int PRIMARY KEY, c color NOT NULL DEFAULT 'red', s size DEFAULT 's', d dims, sh shade);
CREATE FUNCTION paint(c color, s size, d dims) RETURNS shade LANGUAGE plpgsql AS $$ DECLARE x public.color; BEGIN RETURN NULL; END $$;
CREATE INDEX shirt_c ON shirt (c) WHERE c = 'red';
CREATE VIEW shirt_v AS SELECT id, c, (d).w, (sh).code, paint(c, s, d) AS p FROM shirt WHERE c IN ('red', 'blue') AND s = 'm';
