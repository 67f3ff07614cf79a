CREATE TABLE p1 (id int NOT NULL, a text DEFAULT 'p1', CONSTRAINT c1 CHECK (id > 0));
CREATE TABLE p2 (id int NOT NULL, b date
    , a text DEFAULT 'p2', CONSTRAINT c1 CHECK (id > 0)
);
CREATE TABLE k1 (x int) INHERITS (p2);
CREATE TABLE k2 (y int DEFAULT 5, a text DEFAULT 'k2') INHERITS (p1, p2);
CREATE TABLE k3 (id int NOT NULL, a text DEFAULT 'p1', b date);
CREATE TABLE gk (z bigint, a text DEFAULT 'gk') INHERITS (k1, k2);
ALTER TABLE p1 ADD CONSTRAINT c2 CHECK (a <> '') NO INHERIT;
ALTER TABLE p2 ALTER b SET NOT NULL;
CREATE INDEX k1_id ON k1 (id);
CREATE VIEW v AS SELECT tableoid::regclass AS src, id FROM p1 UNION ALL SELECT tableoid::regclass, id FROM ONLY p2;
CREATE RULE route AS ON INSERT TO p1 WHERE new.id > 1000 DO INSTEAD INSERT INTO k2 (id, a) VALUES (new.id, new.a);
GRANT SELECT ON p1, k2 TO app_rw;
COMMENT ON COLUMN k2.a IS 'aaa';
