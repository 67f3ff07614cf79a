CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, vat_id TEXT UNIQUE, archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)));
CREATE TABLE projects (id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients(id) ON DELETE RESTRICT ON UPDATE CASCADE, name TEXT NOT NULL, rate NUMERIC(12,4) DEFAULT 0, color TEXT DEFAULT '#ffffff' CHECK (color GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'), UNIQUE(client_id, name));
CREATE TABLE tasks (id INTEGER PRIMARY KEY, project_id INTEGER, parent_id INTEGER REFERENCES tasks(id), title TEXT NOT NULL DEFAULT '(untitled)', FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE);
CREATE TABLE entries (id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES tasks(id), start TEXT NOT NULL, stop TEXT CHECK (stop IS NULL OR stop >= start), billable BOOLEAN DEFAULT TRUE);
CREATE TABLE notes (entry_id INTEGER PRIMARY KEY REFERENCES entries(id) ON DELETE CASCADE, body TEXT NOT NULL);
CREATE VIEW open_entries AS SELECT * FROM entries WHERE stop IS NULL;
CREATE VIEW project_hours AS SELECT p.id, p.name, sum((julianday(e.stop) - julianday(e.start)) * 24) AS hours, sum(e.billable) AS billable FROM projects p LEFT JOIN tasks t ON t.project_id = p.id LEFT JOIN entries e ON e.task_id = t.id GROUP BY p.id;
CREATE VIEW client_hours AS SELECT c.name, sum(ph.hours) AS hours FROM project_hours ph JOIN projects p ON p.id = ph.id JOIN clients c ON c.id = p.client_id WHERE NOT c.archived GROUP BY c.id;
CREATE TRIGGER one_open BEFORE INSERT ON entries WHEN new.stop IS NULL AND EXISTS (SELECT 1 FROM open_entries) BEGIN SELECT RAISE(FAIL, 'already running'); END;
