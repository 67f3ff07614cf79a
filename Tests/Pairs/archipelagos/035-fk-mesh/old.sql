CREATE SCHEMA fk;
CREATE TABLE fk.p (
  a integer NOT NULL, b
  integer
  NOT NULL, c text,
  CONSTRAINT p_pk PRIMARY KEY (a, b)
);
CREATE UNIQUE INDEX p_c ON fk.p (c)
;
CREATE TABLE fk.q (id integer PRIMARY KEY, a integer, b
  integer
  , c text, parent integer,
  CONSTRAINT q_p FOREIGN KEY (a, b) REFERENCES fk.p (a, b)
   MATCH FULL ON DELETE CASCADE,
  CONSTRAINT q_c FOREIGN KEY (c) REFERENCES fk.p (c)
   NOT VALID
  ,
  CONSTRAINT q_self FOREIGN KEY (parent) REFERENCES fk.q
);
COMMENT ON CONSTRAINT q_p ON fk.q IS 'qp';
CREATE TABLE fk.part (k integer, a integer, b
  integer
  , PRIMARY KEY (k)) PARTITION BY RANGE (k);
CREATE TABLE fk.part1 PARTITION OF fk.part FOR VALUES FROM (0) TO (10);
CREATE TABLE fk.part2 PARTITION OF fk.part FOR VALUES FROM (10) TO (20) PARTITION BY LIST (k);
CREATE TABLE fk.part2a PARTITION OF fk.part2 DEFAULT;
ALTER TABLE fk.part ADD CONSTRAINT part_p FOREIGN KEY (a, b) REFERENCES fk.p (a, b);
CREATE TABLE fk.to_part (k integer CONSTRAINT tp REFERENCES fk.part
   ON DELETE CASCADE
);
CREATE TABLE fk.x (id integer PRIMARY KEY, y integer);
CREATE TABLE fk.y (id integer PRIMARY KEY, x integer REFERENCES fk.x);
ALTER TABLE fk.x ADD CONSTRAINT xy FOREIGN KEY (y) REFERENCES fk.y
  DEFERRABLE INITIALLY DEFERRED
;
CREATE TABLE fk.gone (id integer PRIMARY KEY REFERENCES fk.x);
ALTER TABLE fk.y ADD g integer REFERENCES fk.gone;
ALTER TABLE fk.p REPLICA IDENTITY USING INDEX p_pk;
ALTER TABLE fk.p CLUSTER ON p_c;
ALTER TABLE fk.q OWNER TO k21_fk;
GRANT REFERENCES (a, b) ON fk.p TO k21_fk;
CREATE VIEW fk.v AS SELECT p.a, p.b, count(q.*) AS n FROM fk.p JOIN fk.q USING (a, b) GROUP BY p.a, p.b, p.c;
CREATE PUBLICATION fkp FOR TABLE fk.p (a, b), fk.part;
CREATE STATISTICS fk.st ON a, b FROM fk.q;
