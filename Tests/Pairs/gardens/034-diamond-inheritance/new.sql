CREATE SCHEMA di;
CREATE TABLE di.a (id integer, x integer DEFAULT 1, CONSTRAINT ck CHECK (x > 0));
CREATE TABLE di.b (y text
 NOT NULL
) INHERITS (di.a);
CREATE TABLE di.c (x integer DEFAULT 2, z text
 , w date
) INHERITS (di.a);
CREATE TABLE di.d (x integer DEFAULT 3) INHERITS (di.b, di.c);
CREATE TABLE di.e () INHERITS (di.d);
CREATE TABLE di.f () INHERITS (di.a);
CREATE TABLE di.g (y text) INHERITS (di.b);
CREATE TABLE di.h (CONSTRAINT own CHECK (id < 100) NO INHERIT) INHERITS (di.a);
ALTER TABLE di.d ADD CONSTRAINT d_only CHECK (id <> 13) NO INHERIT;
CREATE TABLE di.year (at date NOT NULL, v integer, CONSTRAINT v_ok CHECK (v < 1000)) PARTITION BY RANGE (at);
CREATE TABLE di.year_1 PARTITION OF di.year FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE di.year_2 PARTITION OF di.year FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE di.year_x PARTITION OF di.year DEFAULT;
CREATE INDEX year_1_v ON di.year_1 (v);
CREATE INDEX year_2_v ON di.year_2 (v);
CREATE INDEX year_v ON di.year (v);
CREATE TABLE di.pa (k integer NOT NULL, t text) PARTITION BY LIST (k);
CREATE TABLE di.pa_1 (k integer NOT NULL, t text);
CREATE TABLE di.pa_2 (k integer NOT NULL, t text DEFAULT 'two', u integer);
CREATE TABLE di.pa_3 PARTITION OF di.pa FOR VALUES IN (1, 2);
CREATE FUNCTION di.ins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.at < '2021-01-01' THEN INSERT INTO di.year_1 VALUES (NEW.*); ELSE INSERT INTO di.year_2 VALUES (NEW.*); END IF;
  RETURN NULL;
END $$;
CREATE VIEW di.va AS SELECT id, x FROM di.a;
CREATE VIEW di.vd AS SELECT d.id, d.x, d.y, d.z FROM di.d;
CREATE VIEW di.vy AS SELECT at, v FROM di.year;
CREATE FUNCTION di.of_a(di.a) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1.x';
CREATE VIEW di.casted AS SELECT di.of_a(d.*::di.a) AS x FROM di.d;
CREATE FOREIGN DATA WRAPPER dw;
CREATE SERVER ds FOREIGN DATA WRAPPER dw;
CREATE FOREIGN TABLE di.fa (
 w date
) INHERITS (di.a) SERVER ds;
CREATE UNIQUE INDEX d_id ON di.d (id);
CREATE TABLE di.ref (d integer REFERENCES di.d (id));
CREATE STATISTICS di.sa ON id, x FROM di.a;
ALTER TABLE di.d ALTER y SET STORAGE EXTERNAL;
COMMENT ON COLUMN di.d.x IS 'mine';
COMMENT ON COLUMN di.g.y IS 'inherited';
ALTER TABLE di.c ENABLE ROW LEVEL SECURITY;
CREATE POLICY pc ON di.c USING (z IS NOT NULL);
