CREATE TABLE t0 (id int PRIMARY KEY, a text, b int);
CREATE VIEW x AS SELECT id, a FROM t0;
CREATE MATERIALIZED VIEW y AS SELECT id, upper(a) AS ua FROM x;
CREATE INDEX y_ua ON y (ua);
CREATE TABLE z (id int PRIMARY KEY REFERENCES t0, note text DEFAULT 'n');
CREATE VIEW w AS SELECT y.ua, z.note FROM y JOIN z USING (id);
CREATE RULE w_ins AS ON INSERT TO w DO INSTEAD INSERT INTO z (id, note) SELECT id, NEW.note FROM y WHERE ua = NEW.ua;
GRANT SELECT ON x, y, z, w TO reporting;
COMMENT ON VIEW x IS 'x is a view';
