CREATE TABLE meas (
  id int NOT NULL, at date NOT NULL,
  val numeric(10,2) DEFAULT 0,
  tag text COLLATE "C",
CONSTRAINT val_ck CHECK (val >= 0)
) PARTITION BY RANGE (at);
CREATE TABLE meas_a PARTITION OF meas (val DEFAULT 5, tag NOT NULL)
  FOR VALUES FROM ('2020-01-01') TO ('2020-07-01');
CREATE TABLE meas_b (tag text COLLATE "C", extra int, val numeric(10,2) NOT NULL DEFAULT 7, at date NOT NULL, id int NOT NULL,
CONSTRAINT val_ck CHECK (val >= 0),
  CONSTRAINT tag_ck CHECK (tag <> 'x'));
CREATE INDEX meas_b_i ON meas_b (id, tag);
CREATE INDEX meas_b_v ON meas_b (val);
CREATE TABLE meas_c PARTITION OF meas
  FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE meas_d PARTITION OF meas DEFAULT;
CREATE INDEX meas_i ON meas (id, tag);
ALTER TABLE meas ADD CONSTRAINT meas_pk PRIMARY KEY (at, id);
CREATE INDEX meas_v ON ONLY meas (val);
CREATE INDEX a_v ON meas_a (val);
ALTER INDEX meas_v ATTACH PARTITION a_v;
CREATE INDEX c_v ON meas_c (val);
CREATE UNIQUE INDEX c_local ON meas_c (id);
ALTER TABLE meas_c ADD CONSTRAINT c_only
  CHECK (at <> '2021-06-06');
ALTER TABLE meas_a ALTER COLUMN val SET STATISTICS
10;
ALTER TABLE meas_a SET (fillfactor = 80
);
ALTER INDEX a_v SET (fillfactor = 60);
CREATE VIEW only_b AS SELECT b.*,
  b.val * 2 AS v2 FROM meas_b b;
CREATE VIEW whole AS SELECT m AS rec,
  m.tableoid::regclass::text AS part
  FROM meas m;
CREATE FUNCTION conv(meas_b)
  RETURNS meas LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1.id, $1.at, $1.val, $1.tag)::meas $$;
CREATE TABLE pointing (at date, id int, FOREIGN KEY (at, id) REFERENCES meas
);
CREATE STATISTICS ms (ndistinct) ON id, tag FROM meas_c;
CREATE STATISTICS msp ON id, val FROM meas;
COMMENT ON COLUMN meas_b.val IS 'val of b';
COMMENT ON TABLE meas_c IS 'the c table';
COMMENT ON CONSTRAINT c_only ON meas_c IS 'gone later';
