CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN steps AS positive[];
CREATE TABLE walk (id integer PRIMARY KEY, made positive[], planned steps);
CREATE FUNCTION twice(value positive) RETURNS integer LANGUAGE sql AS $$ SELECT value * 2 $$;
CREATE FUNCTION first(walked steps) RETURNS positive LANGUAGE sql AS $$ SELECT walked[1] $$;
CREATE AGGREGATE furthest(positive) (SFUNC = int4larger, STYPE = integer);
CREATE VIEW twofold AS SELECT id, twice(made[1]) AS far FROM walk;
