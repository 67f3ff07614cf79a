CREATE TABLE g (id int NOT NULL, note text DEFAULT 'g', CONSTRAINT pos CHECK (id > 0));
CREATE TABLE p1 (x int DEFAULT 1) INHERITS (g);
CREATE TABLE p2 (x int DEFAULT 2, y text COLLATE "C") INHERITS (g);
CREATE TABLE kid (x int DEFAULT 3, note text DEFAULT 'kid', z date, CONSTRAINT pos CHECK (id > 0), CONSTRAINT own CHECK (z > '2000-01-01')) INHERITS (p1, p2);
CREATE TABLE late (id int NOT NULL, note text, CONSTRAINT pos CHECK (id > 0));
ALTER TABLE late INHERIT g;
ALTER TABLE ONLY g ADD CONSTRAINT solo CHECK (note <> '') NO INHERIT;
CREATE VIEW vg AS SELECT tableoid::regclass AS src, * FROM g;
CREATE VIEW vonly AS SELECT * FROM ONLY p1;
