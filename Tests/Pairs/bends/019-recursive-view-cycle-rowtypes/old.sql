CREATE TABLE node (id int PRIMARY KEY, up int REFERENCES node, label text);
CREATE RECURSIVE VIEW tree (id, depth) AS
  SELECT id, 0
  FROM node
  WHERE up IS NULL UNION ALL SELECT n.id, t.depth + 1
  FROM node n
  JOIN tree t ON n.up = t.id;
CREATE FUNCTION kids(node) RETURNS SETOF node STABLE LANGUAGE sql AS 'SELECT * FROM node WHERE up = $1.id';
CREATE FUNCTION depth(node) RETURNS int STABLE LANGUAGE sql AS 'SELECT depth FROM tree WHERE id = $1.id';
CREATE TABLE snapshot (n node, taken timestamptz);
CREATE VIEW deep AS SELECT n.*, n.depth FROM node n;
CREATE TABLE m1 (id int PRIMARY KEY, m2_id int);
CREATE TABLE m2 (id int PRIMARY KEY, m1_id int REFERENCES m1 DEFERRABLE);
ALTER TABLE m1 ADD CONSTRAINT cyc FOREIGN KEY (m2_id) REFERENCES m2 DEFERRABLE INITIALLY DEFERRED;
