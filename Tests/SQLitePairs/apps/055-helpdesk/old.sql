CREATE TABLE agents (id INTEGER PRIMARY KEY, login TEXT UNIQUE, name TEXT);
CREATE TABLE queues (id INTEGER PRIMARY KEY, name TEXT, lead INTEGER REFERENCES agents(id));
CREATE TABLE tickets (id INTEGER PRIMARY KEY, queue INTEGER REFERENCES queues(id), agent INTEGER REFERENCES agents(id), subject TEXT, prio INTEGER, state TEXT, created TEXT);
CREATE TABLE replies (id INTEGER PRIMARY KEY, ticket INTEGER REFERENCES tickets(id), body TEXT, attachment BLOB, internal INTEGER DEFAULT 0);
CREATE TABLE ticket_log (ticket INTEGER, col TEXT, old TEXT, new TEXT, at TEXT DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER log_state AFTER UPDATE OF state ON tickets FOR EACH ROW WHEN old.state IS NOT new.state BEGIN INSERT INTO ticket_log(ticket, col, old, new) VALUES (new.id, 'state', old.state, new.state); END;
CREATE TRIGGER log_prio AFTER UPDATE OF prio ON tickets BEGIN INSERT INTO ticket_log(ticket, col, old, new) VALUES (new.id, 'prio', old.prio, new.prio); END;
CREATE VIEW my_open AS SELECT t.id, t.subject, a.login FROM tickets t LEFT JOIN agents a ON a.id = t.agent WHERE t.state <> 'closed';
