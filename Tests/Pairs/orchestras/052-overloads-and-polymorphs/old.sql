CREATE SCHEMA ov;
CREATE FUNCTION ov.f(integer) RETURNS text LANGUAGE sql IMMUTABLE RETURN 'int';
CREATE FUNCTION ov.f(bigint) RETURNS text LANGUAGE sql IMMUTABLE RETURN 'big';
CREATE FUNCTION ov.f(anyelement) RETURNS anyarray LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY[$1] $$;
CREATE FUNCTION ov.f(VARIADIC text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'v' $$;
CREATE VIEW ov.v AS SELECT ov.f(1) AS a, ov.f(1::bigint) AS b, ov.f(true) AS c, ov.f('x'::text, 'y'::text) AS d;
CREATE OPERATOR ov.%% (FUNCTION = ov.f, RIGHTARG = bigint);
CREATE TABLE ov.t (i integer CHECK (ov.f(i) <> 'x'), b bigint CHECK (ov.f(b) <> 'x'));
