CREATE SEQUENCE common AS integer OWNED BY NONE;
CREATE TABLE p (id serial, k bigint DEFAULT nextval('common') * 2, g integer GENERATED ALWAYS AS (length(v)) STORED, v text NOT NULL DEFAULT 'q') PARTITION BY RANGE (k);
CREATE TABLE p1 PARTITION OF p (v DEFAULT NULL) FOR VALUES FROM (1) TO (3);
CREATE TABLE p2 (id integer GENERATED ALWAYS AS IDENTITY, k bigint, g integer, v text);
CREATE TABLE p3 (id integer NOT NULL DEFAULT nextval('p_id_seq'), k bigint NOT NULL, g integer GENERATED ALWAYS AS (length(v)) STORED, v text NOT NULL);
ALTER TABLE p ATTACH PARTITION p3 FOR VALUES FROM (3) TO (4);
CREATE TABLE p4 (id integer NOT NULL, k bigint, g integer GENERATED ALWAYS AS (length(v)) STORED, v text NOT NULL);
ALTER TABLE p ATTACH PARTITION p4 DEFAULT;
