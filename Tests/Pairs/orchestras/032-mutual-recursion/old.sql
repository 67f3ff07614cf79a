CREATE SCHEMA mr;
CREATE TABLE mr.a (id integer PRIMARY KEY, b_id integer, w integer);
CREATE TABLE mr.b (id integer PRIMARY KEY, a_id integer REFERENCES mr.a (id));
ALTER TABLE mr.a ADD CONSTRAINT a_b FOREIGN KEY (b_id) REFERENCES mr.b (id) DEFERRABLE INITIALLY DEFERRED;
CREATE FUNCTION mr.cnt(mr.a) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM mr.b WHERE a_id = $1.id $$;
CREATE VIEW mr.va AS SELECT a.id, mr.cnt(a.*) AS cnt FROM mr.a;
CREATE FUNCTION mr.rows() RETURNS SETOF mr.va LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM mr.va; END;
CREATE VIEW mr.vb AS SELECT r.id, r.cnt FROM mr.rows() r;
ALTER TABLE mr.b ALTER a_id SET DEFAULT 1;
