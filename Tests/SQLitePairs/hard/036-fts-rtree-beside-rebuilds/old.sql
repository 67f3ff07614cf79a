CREATE TABLE docs (id INTEGER PRIMARY KEY, title TEXT, body TEXT, x REAL, y REAL, legacy TEXT);
CREATE VIRTUAL TABLE docs_fts USING fts5(title, body, content='docs', content_rowid='id', tokenize="porter unicode61");
CREATE VIRTUAL TABLE pts USING rtree(id, minx, maxx, miny, maxy, +label TEXT);
CREATE VIRTUAL TABLE f4 USING fts4(content, tokenize=simple);
CREATE TRIGGER d_ai AFTER INSERT ON docs BEGIN INSERT INTO docs_fts(rowid, title, body) VALUES (new.id, new.title, new.body); INSERT INTO pts VALUES (new.id, new.x, new.x, new.y, new.y, new.title); END;
CREATE TRIGGER d_ad AFTER DELETE ON docs BEGIN INSERT INTO docs_fts(docs_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); DELETE FROM pts WHERE id = old.id; END;
CREATE TRIGGER d_au AFTER UPDATE ON docs BEGIN INSERT INTO docs_fts(docs_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO docs_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;
CREATE VIEW hits AS SELECT d.id, d.title, p.minx FROM docs d JOIN pts p ON p.id = d.id;
