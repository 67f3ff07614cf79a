CREATE TABLE role (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE COLLATE NOCASE, parent_id INTEGER REFERENCES role (id) ON DELETE SET NULL CHECK (parent_id <> id));
CREATE TABLE grantee (role_id INTEGER NOT NULL REFERENCES role (id) ON DELETE CASCADE, who TEXT NOT NULL, since TEXT, PRIMARY KEY (role_id, who));
CREATE VIEW closure AS WITH RECURSIVE c(id, up) AS (SELECT id, id FROM role UNION SELECT c.id, r.parent_id FROM c JOIN role r ON r.id = c.up WHERE r.parent_id IS NOT NULL) SELECT id, up FROM c;
CREATE VIEW effective AS SELECT g.who, r.name FROM grantee g JOIN closure c ON c.id = g.role_id JOIN role r ON r.id = c.up;
