CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE projects (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES clients(id), name TEXT NOT NULL, rate NUMERIC(10,2), UNIQUE(client_id, name));
CREATE TABLE tasks (id INTEGER PRIMARY KEY, project_id INTEGER, title TEXT, FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE);
CREATE TABLE entries (id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES tasks(id), start TEXT NOT NULL, stop TEXT, note TEXT);
CREATE VIEW open_entries AS SELECT * FROM entries WHERE stop IS NULL;
CREATE VIEW project_hours AS SELECT p.id, p.name, sum((julianday(e.stop) - julianday(e.start)) * 24) AS hours FROM projects p LEFT JOIN tasks t ON t.project_id = p.id LEFT JOIN entries e ON e.task_id = t.id GROUP BY p.id;
CREATE VIEW client_hours AS SELECT c.name, sum(ph.hours) AS hours FROM project_hours ph JOIN projects p ON p.id = ph.id JOIN clients c ON c.id = p.client_id GROUP BY c.id;
CREATE TRIGGER one_open BEFORE INSERT ON entries WHEN new.stop IS NULL AND EXISTS (SELECT 1 FROM open_entries) BEGIN SELECT RAISE(FAIL, 'already running'); END;
