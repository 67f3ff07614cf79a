CREATE TABLE nodes (id INTEGER PRIMARY KEY, lat REAL NOT NULL, lon REAL NOT NULL, version INTEGER, changeset INTEGER);
CREATE TABLE ways (id INTEGER PRIMARY KEY, version INTEGER, closed INTEGER);
CREATE TABLE way_nodes (way_id INTEGER, idx INTEGER, node_id INTEGER, PRIMARY KEY (way_id, idx));
CREATE TABLE tags (el_type TEXT, el_id INTEGER, k TEXT, v TEXT);
CREATE VIRTUAL TABLE node_rt USING rtree_i32(id, x0, x1, y0, y1);
CREATE INDEX tags_el ON tags (el_type, el_id);
CREATE VIEW pois AS SELECT n.id, n.lat, n.lon, t.v AS name FROM nodes n JOIN tags t ON t.el_type = 'n' AND t.el_id = n.id AND t.k = 'name';
