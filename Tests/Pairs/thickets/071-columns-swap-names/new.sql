CREATE TABLE pt (y int NOT NULL, x text DEFAULT 'y', z date GENERATED ALWAYS AS ('2000-01-02'::date + y) STORED, CONSTRAINT xy CHECK (y > length(x)));
CREATE INDEX pt_x ON pt (y);
CREATE INDEX pt_y ON pt (x);
CREATE VIEW pv AS SELECT y AS x, x AS y, z FROM pt WHERE y > 3;
CREATE FUNCTION pf(p pt) RETURNS int LANGUAGE sql AS $$ SELECT p.y $$;
CREATE TABLE child (k int) INHERITS (pt);
