CREATE FUNCTION mul_step(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $1 * $2 $$;
CREATE AGGREGATE product(numeric) (SFUNC = mul_step, STYPE = numeric, INITCOND = '1');
CREATE TABLE factors (grp text, f numeric);
CREATE VIEW products AS SELECT grp, product(f) AS p FROM factors GROUP BY grp;
