CREATE TABLE people (id int PRIMARY KEY, nm text, born date, gone bool DEFAULT false);
CREATE TABLE people_log (at timestamptz DEFAULT now(), what text, pid int);
CREATE VIEW living AS SELECT id, nm, born FROM people WHERE NOT gone;
CREATE RULE living_del AS ON DELETE TO living DO INSTEAD UPDATE people SET gone = true WHERE id = OLD.id;
CREATE RULE people_ins AS ON INSERT TO people DO ALSO INSERT INTO people_log(what, pid) VALUES ('ins', NEW.id);
CREATE RULE no_trunc AS ON DELETE TO people_log DO INSTEAD NOTHING;
CREATE VIEW stats AS SELECT count(*) AS n FROM people;
