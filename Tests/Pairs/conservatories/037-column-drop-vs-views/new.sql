CREATE SCHEMA w;
CREATE TABLE w.t (id int PRIMARY KEY, old_name text, gone int, kept
text,
 d date);
ALTER TABLE w.t RENAME old_name TO full_name;
ALTER TABLE w.t DROP gone;
CREATE VIEW w.v1 AS SELECT id, 
full_name AS nm, length(full_name) AS gone, kept FROM w.t;
CREATE VIEW w.v2 AS SELECT v1.*, t.d FROM w.v1 JOIN w.t USING (id);
CREATE VIEW w.v3 (a, b, c) AS SELECT v2.id, v2.kept, v2.d FROM w.v2 UNION ALL SELECT 1, NULL, NULL;
CREATE FUNCTION w.g(w.v3) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT ($1).a';
CREATE TABLE w.arr (vs w.v2[], one w.t);
CREATE FUNCTION w.tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tg INSTEAD OF UPDATE ON w.v2 FOR EACH ROW EXECUTE FUNCTION w.tf('arg ''quoted''');
GRANT SELECT (a), SELECT (b) ON w.v3 TO pair_ro;
GRANT INSERT (nm, kept), REFERENCES (id) ON w.v1 TO pair_app;
GRANT SELECT (full_name) ON w.t TO pair_ro;
COMMENT ON VIEW w.v2 IS 'two';
COMMENT ON COLUMN w.v2.d IS 'day';
COMMENT ON TRIGGER tg ON w.v2 IS 'instead';
CREATE INDEX t_part ON w.t (id) WHERE kept IS NOT NULL;
ALTER VIEW w.v1 ALTER nm SET DEFAULT 'nobody';
CREATE RULE "_Odd Rule" AS ON UPDATE TO w.v1 DO INSTEAD UPDATE w.t SET kept = NEW.kept WHERE id = OLD.id RETURNING t.id, 
t.full_name, length(t.full_name), t.kept;
CREATE FUNCTION w.cnt() RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(*) FROM w.v3 WHERE w.g(v3.*) > 0);
CREATE MATERIALIZED VIEW w.m AS SELECT w.cnt() AS c, array_agg(v3.*) AS a FROM w.v3;
