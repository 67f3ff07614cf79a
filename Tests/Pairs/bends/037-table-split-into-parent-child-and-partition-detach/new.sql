CREATE TABLE ev (
  id bigint NOT NULL,
  at timestamptz DEFAULT now(),
  kind text NOT NULL,
  payload jsonb
);
CREATE TABLE archive (
  PRIMARY KEY (id),
  archived date DEFAULT CURRENT_DATE
) INHERITS (ev);
CREATE TABLE live (PRIMARY KEY (id), CHECK (kind <> 'x')) INHERITS (ev);
CREATE TABLE log (d date NOT NULL, m text NOT NULL DEFAULT '-', n int);
CREATE TABLE log_a (PRIMARY KEY (d), CHECK (m <> '')) INHERITS (log);
CREATE TABLE log_b (d date, m text) PARTITION BY LIST (m);
CREATE TABLE log_b1 PARTITION OF log_b FOR VALUES IN ('x');
CREATE INDEX log_m ON log_b (m);
CREATE VIEW allev AS SELECT id, kind, payload FROM ev;
CREATE RULE ar AS ON DELETE TO live DO INSTEAD INSERT INTO archive (id, at, kind) VALUES (OLD.id, OLD.at, OLD.kind);
CREATE FUNCTION lf(log_b) RETURNS text LANGUAGE sql AS 'SELECT $1.m';
CREATE VIEW lv AS SELECT d, lf(log_b) AS x FROM log_b;
INSERT INTO live VALUES (1, now(), 'k', '{}'); INSERT INTO log_a VALUES ('2020-05-05', 'hello');
