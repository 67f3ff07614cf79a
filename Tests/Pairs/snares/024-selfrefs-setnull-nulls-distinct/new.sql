-- genealogy
CREATE TABLE person (
    tree int NOT NULL,
    id int NOT NULL,
    name text,
    mother int, father int,
    spouse int UNIQUE,
    nickname text,
    born date, died date,
    PRIMARY KEY (tree, id),
    FOREIGN KEY (tree, mother) REFERENCES person ON DELETE SET NULL
    ,
    CONSTRAINT father_fk FOREIGN KEY (tree, father) REFERENCES person (tree, id) ON DELETE
SET NULL (father) ON UPDATE CASCADE
,
    CONSTRAINT spouse_fk FOREIGN KEY (tree, spouse) REFERENCES person (tree, id) DEFERRABLE
    ,
    CONSTRAINT nick UNIQUE NULLS NOT DISTINCT (tree, nickname, born)
);
ALTER TABLE person ADD CONSTRAINT spouse_mutual CHECK (spouse <> id AND coalesce(mother, -1) <> coalesce(father, -2));
CREATE TABLE place (id serial, name text, inside int, lat float, lon float,
  CONSTRAINT place_pk PRIMARY KEY (id) INCLUDE (name, lat),
  CONSTRAINT place_in FOREIGN KEY (inside) REFERENCES place);
CREATE UNIQUE INDEX place_nm ON place (name, inside) INCLUDE (lon) NULLS DISTINCT;
CREATE TABLE event (
    tree int, person int, kind text, place int DEFAULT 0 REFERENCES place ON DELETE SET DEFAULT, note text,
    CONSTRAINT ev_u UNIQUE
NULLS DISTINCT
 (tree, person, kind),
    CONSTRAINT ev_p FOREIGN KEY (tree, person) REFERENCES person MATCH
SIMPLE
 ON DELETE CASCADE
) PARTITION BY LIST (tree);
CREATE TABLE event_1 PARTITION OF event FOR VALUES IN (1);
CREATE TABLE event_null PARTITION OF event FOR VALUES IN (NULL
, 0
);
CREATE TABLE source (id int PRIMARY KEY, tree int, person int, kind text, supersedes int
DEFAULT NULL,
  "next" int UNIQUE REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT src_ev FOREIGN KEY (tree, person, kind) REFERENCES event (tree, person, kind)
   ON DELETE SET NULL (person, kind)
, CONSTRAINT src_self FOREIGN KEY (supersedes) REFERENCES source);
CREATE RECURSIVE VIEW ancestor (tree, id, anc, depth) AS
  SELECT tree, id, mother, 1 FROM person WHERE mother IS NOT NULL
  UNION ALL
  SELECT a.tree, a.id, p.
mother
, a.depth + 1 FROM ancestor a JOIN person p ON p.tree = a.tree AND p.id = a.anc WHERE a.depth < 20;
CREATE VIEW first_gen AS SELECT * FROM ancestor WHERE depth = 1;
