CREATE FUNCTION sd() RETURNS void LANGUAGE plpgsql SET search_path = '' SET lc_messages TO 'C' SET datestyle = 'ISO, DMY' AS 'BEGIN END';
CREATE FUNCTION attrs(integer) RETURNS SETOF integer LANGUAGE sql STABLE PARALLEL SAFE ROWS 3000 AS $fn$SELECT $1 -- '$$'
$fn$;
CREATE FUNCTION win() RETURNS bigint LANGUAGE internal WINDOW IMMUTABLE STRICT AS 'window_rank';
CREATE FUNCTION sup(text, text) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'textlike';
CREATE PROCEDURE pr(a integer, INOUT b text DEFAULT 'z') LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN b := 1; END';
CREATE FUNCTION body_gone() RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN (SELECT id FROM acc); END';
CREATE TABLE acc2 (id bigint);
CREATE VIEW w AS SELECT id, win() OVER (ORDER BY id) AS n FROM acc2 WHERE sup(id::text, '1%');
REVOKE ALL ON FUNCTION sd() FROM postgres;
GRANT EXECUTE ON FUNCTION attrs(integer) TO worker;
REVOKE ALL ON PROCEDURE pr(integer, text) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE pr(integer, text) TO boss;
ALTER PROCEDURE pr(integer, text) OWNER TO boss;
COMMENT ON PROCEDURE pr(integer, text) IS 'inout';

