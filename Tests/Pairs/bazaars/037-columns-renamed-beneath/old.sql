CREATE TABLE t (
    id int PRIMARY KEY,
    cust int NOT NULL,
    st text NOT NULL,
    amt int
);
CREATE UNIQUE INDEX t_ri ON t (cust, id);
CREATE INDEX t_ex ON t (upper(st)) WHERE amt > 0;
CREATE STATISTICS t_s ON cust, st, (amt % 10) FROM t;
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY t_p ON t USING (cust = 1 AND st <> 'x');
CREATE TABLE log (cust int, msg text);
CREATE RULE t_r AS ON UPDATE TO t WHERE new.amt <> old.amt DO ALSO INSERT INTO log (cust, msg) VALUES (old.cust, old.st);
CREATE PUBLICATION p1 FOR TABLE t (id, cust) WHERE (cust > 5 AND id > 1);
CREATE VIEW vv AS SELECT id, cust, st AS state FROM t;
CREATE FUNCTION ff() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.amt := 1; RETURN new; END $$;
CREATE TRIGGER tt BEFORE UPDATE OF amt, st ON t FOR EACH ROW WHEN (new.amt > 1) EXECUTE FUNCTION ff();
ALTER TABLE t ADD CONSTRAINT ck CHECK (amt > 0 OR st = 'neg');
GRANT SELECT (cust), UPDATE (amt, st) ON t TO app_rw;
ALTER TABLE t ALTER amt SET STATISTICS 77;
COMMENT ON COLUMN t.amt IS 'cents';
ALTER TABLE t REPLICA IDENTITY USING INDEX t_ri;
