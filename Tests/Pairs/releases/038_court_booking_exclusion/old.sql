CREATE EXTENSION btree_gist;
CREATE TABLE venue (id serial PRIMARY KEY, name text NOT NULL, opens time NOT NULL DEFAULT '08:00', closes time NOT NULL DEFAULT '22:00', CHECK (opens < closes));
CREATE TABLE court (id serial PRIMARY KEY, venue_id int NOT NULL REFERENCES venue, surface text CHECK (surface = ANY ('{clay,grass,hard}'::text[])), no smallint NOT NULL, UNIQUE (venue_id, no));
CREATE TABLE member (id serial PRIMARY KEY, email text NOT NULL UNIQUE, born date, joined date DEFAULT now(), fee money DEFAULT 25.00);
CREATE TABLE slot (court_id int NOT NULL REFERENCES court, during tsrange NOT NULL, member_id int REFERENCES member, kind char(1) NOT NULL DEFAULT 'B', EXCLUDE USING gist (court_id WITH =, during WITH &&));
CREATE TABLE closure (venue_id int REFERENCES venue, days daterange, CONSTRAINT closure_gap EXCLUDE USING gist (venue_id WITH =, days WITH &&));
CREATE FUNCTION slot_hours(s slot) RETURNS numeric LANGUAGE sql STABLE AS 'SELECT extract(epoch FROM upper(s.during) - lower(s.during)) / 3600';
CREATE VIEW usage AS SELECT c.venue_id, s.court_id, sum(slot_hours(s)) AS hours FROM slot s JOIN court c ON c.id = s.court_id GROUP BY 1, 2;
