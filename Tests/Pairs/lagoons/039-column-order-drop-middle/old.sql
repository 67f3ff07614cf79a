CREATE SCHEMA n;
CREATE TABLE n.t (a integer,
   gone text DEFAULT 'g' CHECK (gone <> 'x'),
   b text,
   c date);
CREATE TABLE n.kid (k integer) INHERITS (n.t);
CREATE TABLE n.grand (b text DEFAULT 'gb', extra integer) INHERITS (n.kid);
CREATE TABLE n.of_type_src (LIKE n.t INCLUDING CONSTRAINTS INCLUDING DEFAULTS);
CREATE VIEW n.star AS SELECT * FROM n.t;
CREATE VIEW n.star2 AS SELECT s.*, row_number() OVER () AS rn FROM n.star s;
CREATE FUNCTION n.ret() RETURNS SETOF n.t LANGUAGE sql STABLE AS $$ SELECT * FROM n.t $$;
CREATE FUNCTION n.arg(n.star) RETURNS text LANGUAGE sql IMMUTABLE RETURN ($1).b;
CREATE VIEW n.fromfn AS SELECT r.a, r.c FROM n.ret() r;
CREATE MATERIALIZED VIEW n.mat AS SELECT star.a, n.arg(star.*) AS x,
   star.gone AS y
   FROM n.star WITH NO DATA;
CREATE INDEX mat_i ON n.mat (y, a DESC);
COMMENT ON INDEX n.mat_i IS 'mi';
CREATE INDEX t_i ON n.t (a,
   gone
   );
CREATE STATISTICS n.st ON a,
   gone
   FROM n.t;
CREATE POLICY p ON n.t USING (
   gone IS NULL
   );
CREATE RULE r AS ON INSERT TO n.star DO INSTEAD INSERT INTO n.t SELECT new.*;
CREATE FUNCTION n.tf() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER tt AFTER UPDATE OF
   gone, b
   ON n.t FOR EACH ROW EXECUTE FUNCTION n.tf();
GRANT SELECT (a, b), INSERT (
   gone
   ) ON n.t TO k22_cm;
GRANT SELECT ON n.star2 TO k22_cm;
ALTER VIEW n.star OWNER TO k22_cm;
GRANT SELECT ON n.t TO k22_cm; GRANT USAGE ON SCHEMA n TO k22_cm;
CREATE PUBLICATION k22_cmp FOR TABLE n.t (a, b,
   gone
   );
COMMENT ON COLUMN n.star.b IS 'b in star';
COMMENT ON COLUMN n.grand.c IS 'c in grand';
