CREATE SCHEMA poll;
CREATE SCHEMA tally;
CREATE DOMAIN poll.code AS varchar(8) CHECK (VALUE = upper(VALUE));
CREATE TYPE poll.method AS ENUM ('plurality','approval','borda');
CREATE TABLE poll.election (code poll.code PRIMARY KEY, title text NOT NULL, method poll.method NOT NULL DEFAULT 'plurality', opens timestamp NOT NULL, closes timestamp NOT NULL, CHECK (closes > opens));
CREATE TABLE poll.district (district_id int PRIMARY KEY, name text NOT NULL , region text);
CREATE TABLE poll.candidate (candidate_id serial PRIMARY KEY, election poll.code NOT NULL REFERENCES poll.election, name text NOT NULL, party text, UNIQUE (election, name));
CREATE TABLE poll.voter (voter_id serial PRIMARY KEY, name text NOT NULL, born date NOT NULL, district_id int NOT NULL REFERENCES poll.district);
CREATE INDEX voter_district ON poll.voter (district_id);
CREATE TABLE poll.ballot (voter_id int NOT NULL REFERENCES poll.voter, candidate_id int NOT NULL REFERENCES poll.candidate, cast_at timestamp NOT NULL DEFAULT now(), PRIMARY KEY (voter_id, candidate_id));
CREATE FUNCTION poll.is_open(e poll.code
) RETURNS boolean LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT now() BETWEEN opens AND closes FROM poll.election WHERE code = e;
END;
CREATE FUNCTION poll.votes(c int) RETURNS bigint LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT count(*) FROM poll.ballot WHERE candidate_id = c;
END;
CREATE VIEW tally.result AS SELECT election, candidate_id, name, party, poll.votes(candidate_id) AS votes FROM poll.candidate;
CREATE VIEW tally.winner AS SELECT DISTINCT ON (election) election, name, votes FROM tally.result ORDER BY election, votes DESC;
CREATE VIEW tally.turnout AS SELECT v.district_id, count(DISTINCT b.voter_id)::float / count(DISTINCT v.voter_id) AS share FROM poll.voter v LEFT JOIN poll.ballot b USING (voter_id) GROUP BY 1;
CREATE FUNCTION poll.guard_ballot() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if not (select poll.is_open(election) from poll.candidate where candidate_id = new.candidate_id) then raise exception 'closed'; end if;
  return new;
end $$;
CREATE TRIGGER guard_ballot BEFORE INSERT OR UPDATE ON poll.ballot FOR EACH ROW EXECUTE FUNCTION poll.guard_ballot();
CREATE RULE ballot_keep AS ON DELETE TO poll.ballot DO INSTEAD NOTHING;
COMMENT ON TABLE poll.ballot IS
'one row per approved candidate';
