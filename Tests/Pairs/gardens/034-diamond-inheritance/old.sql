CREATE SCHEMA di;
CREATE TABLE di.a (id integer, x integer DEFAULT 1, CONSTRAINT ck CHECK (x > 0));
CREATE TABLE di.b (y text
) INHERITS (di.a);
CREATE TABLE di.c (x integer DEFAULT 2, z text
 , y text
) INHERITS (di.a);
CREATE TABLE di.d (x integer DEFAULT 3) INHERITS (di.b, di.c);
CREATE TABLE di.e (id integer, x integer DEFAULT 3, y text, z text, CONSTRAINT ck CHECK (x > 0));
CREATE TABLE di.f (id integer) INHERITS (di.a);
CREATE TABLE di.g () INHERITS (di.b);
CREATE TABLE di.h (CONSTRAINT ck CHECK (x > 0), CONSTRAINT own CHECK (id < 100)) INHERITS (di.a);
ALTER TABLE di.d ADD CONSTRAINT d_only CHECK (id <> 13) NO INHERIT;
CREATE TABLE di.year (at date NOT NULL, v integer, CONSTRAINT v_ok CHECK (v < 1000));
CREATE TABLE di.year_1 (CONSTRAINT r CHECK (at >= '2020-01-01' AND at < '2021-01-01')) INHERITS (di.year);
CREATE TABLE di.year_2 (CONSTRAINT r CHECK (at >= '2021-01-01' AND at < '2022-01-01')) INHERITS (di.year);
CREATE INDEX year_1_v ON di.year_1 (v);
CREATE INDEX year_2_v ON di.year_2 (v);
CREATE TABLE di.pa (k integer NOT NULL, t text) PARTITION BY LIST (k);
CREATE TABLE di.pa_1 PARTITION OF di.pa FOR VALUES IN (1);
CREATE TABLE di.pa_2 PARTITION OF di.pa (t DEFAULT 'two') FOR VALUES IN (2);
CREATE FUNCTION di.ins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.at < '2021-01-01' THEN INSERT INTO di.year_1 VALUES (NEW.*); ELSE INSERT INTO di.year_2 VALUES (NEW.*); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER ins BEFORE INSERT ON di.year FOR EACH ROW EXECUTE FUNCTION di.ins();
CREATE VIEW di.va AS SELECT id, x FROM di.a;
CREATE VIEW di.vd AS SELECT d.id, d.x, d.y, d.z FROM di.d;
CREATE VIEW di.vy AS SELECT at, v FROM di.year;
CREATE FUNCTION di.of_a(di.a) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1.x';
CREATE VIEW di.casted AS SELECT di.of_a(d.*::di.a) AS x FROM di.d;
CREATE FOREIGN DATA WRAPPER dw;
CREATE SERVER ds FOREIGN DATA WRAPPER dw;
CREATE FOREIGN TABLE di.fa (
 z text
) INHERITS (di.a) SERVER ds;
CREATE UNIQUE INDEX d_id ON di.d (id);
CREATE TABLE di.ref (d integer REFERENCES di.d (id));
CREATE STATISTICS di.sa ON id, x FROM di.a;
ALTER TABLE di.d ALTER y SET STORAGE EXTERNAL;
COMMENT ON COLUMN di.d.x IS 'mine';
COMMENT ON COLUMN di.g.y IS 'inherited';
ALTER TABLE di.c ENABLE ROW LEVEL SECURITY;
CREATE POLICY pc ON di.c USING (z IS NOT NULL);
