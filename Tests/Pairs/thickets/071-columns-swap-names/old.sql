CREATE TABLE pt (x int NOT NULL, y text DEFAULT 'y', z date GENERATED ALWAYS AS ('2000-01-01'::date + x) STORED, CONSTRAINT xy CHECK (x > length(y)));
CREATE INDEX pt_x ON pt (x);
CREATE INDEX pt_y ON pt (y);
CREATE VIEW pv AS SELECT x, y, z FROM pt WHERE x > 3;
CREATE FUNCTION pf(p pt) RETURNS int LANGUAGE sql AS $$ SELECT p.x $$;
CREATE TABLE child (k int) INHERITS (pt);
