CREATE TABLE node (
  id bigint PRIMARY KEY,
  label text NOT NULL,
  up bigint REFERENCES node ON DELETE CASCADE,
  pos int DEFAULT 0
);
CREATE VIEW tree AS WITH RECURSIVE r(id, depth, path) AS (SELECT id, 0, ARRAY[id] FROM node WHERE up IS NULL UNION ALL SELECT n.id, r.depth + 1, r.path || n.id FROM node n JOIN r ON n.up = r.id) SEARCH DEPTH FIRST BY id SET ord CYCLE id SET is_cycle USING cyc SELECT id, path, depth, is_cycle FROM r;
CREATE FUNCTION kids(node) RETURNS SETOF node STABLE LANGUAGE sql ROWS 10 AS 'SELECT * FROM node WHERE up = $1.id ORDER BY pos';
CREATE FUNCTION depth(node) RETURNS bigint STABLE LANGUAGE sql AS 'SELECT depth::bigint FROM tree WHERE id = $1.id';
CREATE TABLE snapshot (taken timestamptz, n node, ns node[]);
CREATE VIEW deep AS SELECT n.*, n.depth, n AS whole FROM node n;
CREATE TABLE m1 (id uuid PRIMARY KEY, m2_id uuid);
CREATE TABLE m2 (
  id uuid PRIMARY KEY,
  m1_id uuid REFERENCES m1 DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE m1 ADD CONSTRAINT cyc FOREIGN KEY (m2_id) REFERENCES m2 ON UPDATE CASCADE;
