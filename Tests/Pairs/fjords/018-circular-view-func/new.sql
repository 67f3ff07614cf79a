CREATE TABLE node (id bigint PRIMARY KEY, up bigint REFERENCES node DEFERRABLE INITIALLY DEFERRED, w int DEFAULT 1, x text);
CREATE VIEW tree AS SELECT id, up, w, x FROM node;
CREATE FUNCTION kids(t tree, deep bool DEFAULT false) RETURNS SETOF tree LANGUAGE sql STABLE BEGIN ATOMIC SELECT tree.id, tree.up, tree.w, tree.x FROM tree WHERE tree.up = t.id OR deep; END;
CREATE VIEW fan AS SELECT t.id, t.x, count(k.*) AS n FROM tree t, LATERAL kids(t.*) k GROUP BY t.id, t.x;
CREATE FUNCTION fan_of(i bigint) RETURNS fan LANGUAGE sql STABLE RETURN (SELECT f FROM fan f WHERE f.id = i);
ALTER TABLE node ADD CONSTRAINT fan_ok CHECK ((fan_of(w)).n IS NULL OR w > 0) NOT VALID;
CREATE FUNCTION helper() RETURNS bigint LANGUAGE sql AS 'select 1::bigint';
ALTER TABLE node ALTER w SET DEFAULT helper();
CREATE OR REPLACE FUNCTION helper() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM fan; END;
