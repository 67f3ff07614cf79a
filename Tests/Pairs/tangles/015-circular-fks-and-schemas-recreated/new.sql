CREATE SCHEMA core; CREATE SCHEMA "Extra"; CREATE SCHEMA reporting;
CREATE TABLE core.team (id int PRIMARY KEY, lead int
, code text NOT NULL DEFAULT 'T' UNIQUE
);
CREATE TABLE core.person (id int PRIMARY KEY,
 team text
);
CREATE TABLE "Extra".badge (id int PRIMARY KEY, owner int REFERENCES core.person ON DELETE SET NULL, next int UNIQUE);
ALTER TABLE "Extra".badge ADD CONSTRAINT ring FOREIGN KEY (next) REFERENCES "Extra".badge (next);
ALTER TABLE core.team ADD CONSTRAINT team_lead FOREIGN KEY (lead) REFERENCES core.person ON DELETE SET NULL DEFERRABLE;
ALTER TABLE core.person ADD CONSTRAINT person_team FOREIGN KEY (team) REFERENCES core.team (code), ADD COLUMN badge int CONSTRAINT person_badge REFERENCES "Extra".badge;
CREATE VIEW reporting.leads AS SELECT p.id, t.code AS team FROM core.team t JOIN core.person p ON p.id = t.lead;
CREATE FUNCTION "Extra".badges(p core.person) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM "Extra".badge b WHERE b.owner = p.id $$;
CREATE VIEW reporting.counts AS SELECT p.id, "Extra".badges(p) AS n FROM core.person p;
COMMENT ON SCHEMA core IS 'circular';
COMMENT ON CONSTRAINT team_lead ON core.team IS 'one of two';
