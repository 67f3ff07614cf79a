CREATE SCHEMA core; CREATE SCHEMA extra; CREATE SCHEMA tmp;
CREATE TABLE core.team (id int PRIMARY KEY, lead int
);
CREATE TABLE core.person (id int PRIMARY KEY,
 team int NOT NULL
);
CREATE TABLE extra.badge (id int PRIMARY KEY, owner int REFERENCES core.person, next int);
ALTER TABLE extra.badge ADD CONSTRAINT ring FOREIGN KEY (next) REFERENCES extra.badge;
ALTER TABLE core.team ADD CONSTRAINT team_lead FOREIGN KEY (lead) REFERENCES core.person;
ALTER TABLE core.person ADD CONSTRAINT person_team FOREIGN KEY (team) REFERENCES core.team DEFERRABLE INITIALLY DEFERRED, ADD COLUMN badge int CONSTRAINT person_badge REFERENCES extra.badge;
CREATE VIEW tmp.leads AS SELECT p.id, t.id AS team FROM core.team t JOIN core.person p ON p.id = t.lead;
CREATE TABLE tmp.scratch (x int);
CREATE FUNCTION extra.badges(p core.person) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM extra.badge b WHERE b.owner = p.id $$;
CREATE VIEW extra.counts AS SELECT p.id, extra.badges(p) AS n FROM core.person p;
COMMENT ON SCHEMA core IS 'circular';
COMMENT ON CONSTRAINT team_lead ON core.team IS 'one of two';
