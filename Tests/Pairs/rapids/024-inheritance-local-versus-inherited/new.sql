CREATE TABLE g (id bigint NOT NULL, x text DEFAULT 'g');
CREATE TABLE p1 (id bigint, y int) INHERITS (g);
CREATE TABLE p2 (id bigint NOT NULL, x text DEFAULT 'p2', z int, CONSTRAINT gx CHECK (x <> ''));
CREATE TABLE k (x text DEFAULT 'k', w int, y int NOT NULL) INHERITS (p2, p1);
ALTER TABLE g ADD CONSTRAINT only_g CHECK (id > 0);
CREATE INDEX k_i ON k (id);
CREATE VIEW gv AS SELECT id, x FROM g UNION ALL SELECT id, x FROM ONLY p2;
