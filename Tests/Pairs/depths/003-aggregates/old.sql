CREATE FUNCTION wavg_acc(s numeric[], v numeric, w numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS 'select array[s[1] + v*w, s[2] + w]';
CREATE FUNCTION wavg_fin(s numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'select case when s[2] = 0 then null else s[1]/s[2] end';
CREATE AGGREGATE wavg(numeric, numeric) (SFUNC = wavg_acc, STYPE = numeric[], FINALFUNC = wavg_fin, INITCOND = '{0,0}');
CREATE FUNCTION largest(anycompatible, anycompatible) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS 'select greatest($1,$2)';
CREATE AGGREGATE top(int) (SFUNC = int4larger, STYPE = int, SORTOP = >);
CREATE AGGREGATE joined(text) (SFUNC = textcat, STYPE = text);
CREATE TABLE fills (sym text, px numeric, qty numeric);
CREATE VIEW vwap AS SELECT sym, wavg(px, qty) AS vwap FROM fills GROUP BY sym;
