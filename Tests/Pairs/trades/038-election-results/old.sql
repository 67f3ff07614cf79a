CREATE SCHEMA geo; CREATE SCHEMA vote;
CREATE TABLE geo.region (fips char(5) PRIMARY KEY, name text NOT NULL, parent char(5) REFERENCES geo.region);
CREATE TABLE
geo.precinct
 (precinct_id text PRIMARY KEY, fips char(5) NOT NULL REFERENCES geo.region, registered int NOT NULL CHECK (registered >= 0));
CREATE TABLE vote.contest (contest_id int PRIMARY KEY, office text NOT NULL, election_day date NOT NULL, seats smallint NOT NULL DEFAULT 1);
CREATE TABLE vote.candidate (candidate_id int PRIMARY KEY, contest_id int NOT NULL REFERENCES vote.contest, name text NOT NULL, party
varchar(3)
 , UNIQUE (contest_id, candidate_id));
CREATE TABLE vote.tally (
 precinct_id text NOT NULL REFERENCES
geo.precinct,
 contest_id int NOT NULL, candidate_id int NOT NULL,
votes int NOT NULL,
 reported_at timestamptz NOT NULL DEFAULT now(),
 FOREIGN KEY (contest_id, candidate_id) REFERENCES vote.candidate (contest_id, candidate_id),
 PRIMARY KEY (precinct_id, candidate_id
));
CREATE FUNCTION vote.turnout_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(votes) FROM vote.tally WHERE precinct_id = NEW.precinct_id AND contest_id = NEW.contest_id) > (SELECT registered FROM
    geo.precinct
    WHERE precinct_id = NEW.precinct_id) THEN RAISE WARNING 'over-vote in %', NEW.precinct_id; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER turnout AFTER INSERT OR UPDATE OF votes ON vote.tally FOR EACH ROW EXECUTE FUNCTION vote.turnout_check();
CREATE VIEW vote.precinct_result AS SELECT t.precinct_id, pr.fips, t.contest_id, c.name, c.party, sum(t.votes) AS votes FROM vote.tally t JOIN vote.candidate c USING (contest_id, candidate_id) JOIN
 geo.precinct
 pr USING (precinct_id) GROUP BY 1,2,3,4,5;
CREATE VIEW vote.region_result AS SELECT r.fips, r.name AS region, p.contest_id, p.name, p.party, sum(p.votes) AS votes, sum(p.votes) / sum(sum(p.votes)) OVER (PARTITION BY r.fips, p.contest_id) AS share FROM vote.precinct_result p JOIN geo.region r USING (fips) GROUP BY 1,2,3,4,5;
CREATE MATERIALIZED VIEW vote.winner AS SELECT DISTINCT ON (fips, contest_id) fips, contest_id, name, party, share FROM vote.region_result ORDER BY fips, contest_id, votes DESC;
CREATE UNIQUE INDEX winner_pk ON vote.winner (contest_id, fips);
