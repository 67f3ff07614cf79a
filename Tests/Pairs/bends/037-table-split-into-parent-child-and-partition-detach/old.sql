CREATE TABLE ev (
  id bigint PRIMARY KEY,
  kind text NOT NULL,
  payload json,
  at timestamp DEFAULT now()
);
CREATE TABLE archive (
  id bigint PRIMARY KEY,
  kind text NOT NULL,
  payload json,
  at timestamp
);
CREATE TABLE log (d date NOT NULL, m text) PARTITION BY RANGE (d);
CREATE TABLE log_a PARTITION OF log (CHECK (m <> '')) FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE log_b PARTITION OF log FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE INDEX log_m ON log (m);
CREATE VIEW allev AS SELECT * FROM ev UNION ALL SELECT * FROM archive;
CREATE RULE ar AS ON DELETE TO ev DO ALSO INSERT INTO archive VALUES (OLD.*);
CREATE FUNCTION lf(log) RETURNS text LANGUAGE sql AS 'SELECT $1.m';
CREATE VIEW lv AS SELECT d, lf(log) AS x FROM log;
INSERT INTO ev VALUES (1, 'k', '{}'); INSERT INTO log VALUES ('2020-05-05', 'hello');
