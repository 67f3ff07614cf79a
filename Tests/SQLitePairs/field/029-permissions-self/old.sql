CREATE TABLE role (id INTEGER PRIMARY KEY, name TEXT UNIQUE, parent_id INTEGER REFERENCES role (id));
CREATE TABLE grantee (role_id INTEGER NOT NULL REFERENCES role (id), who TEXT NOT NULL, PRIMARY KEY (role_id, who));
CREATE VIEW closure AS WITH RECURSIVE c(id, up) AS (SELECT id, id FROM role UNION SELECT c.id, r.parent_id FROM c JOIN role r ON r.id = c.up WHERE r.parent_id IS NOT NULL) SELECT id, up FROM c;
