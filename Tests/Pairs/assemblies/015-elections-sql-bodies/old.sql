CREATE SCHEMA vote;
CREATE TABLE vote.candidates (id int PRIMARY KEY, name text NOT NULL, party text, withdrawn boolean DEFAULT false);
CREATE TABLE vote.ballots (id bigserial PRIMARY KEY, candidate int NOT NULL REFERENCES vote.candidates, district int NOT NULL, cast_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE vote.districts (id int PRIMARY KEY, name text);
CREATE FUNCTION vote.tally(d int) RETURNS TABLE (candidate int, n bigint) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT b.candidate, count(*) FROM vote.ballots b WHERE b.district = d GROUP BY b.candidate;
END;
CREATE FUNCTION vote.winner(d int) RETURNS int LANGUAGE sql STABLE
RETURN (SELECT t.candidate FROM vote.tally(d) t ORDER BY t.n DESC LIMIT 1);
CREATE FUNCTION vote.winner_name(d int) RETURNS text LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT c.name FROM vote.candidates c WHERE c.id = vote.winner(d);
END;
CREATE VIEW vote.winners AS SELECT d.id, d.name, vote.winner_name(d.id) AS winner FROM vote.districts d;
CREATE FUNCTION vote.party_share(p text) RETURNS numeric LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT count(*) FILTER (WHERE c.party = p)::numeric / nullif(count(*), 0) FROM vote.ballots b JOIN vote.candidates c ON c.id = b.candidate;
END;
CREATE PROCEDURE vote.withdraw(c int) LANGUAGE sql
BEGIN ATOMIC
  UPDATE vote.candidates SET withdrawn = true WHERE id = c;
  DELETE FROM vote.ballots WHERE candidate = c;
END;
CREATE FUNCTION vote.label(c vote.candidates) RETURNS text LANGUAGE sql IMMUTABLE RETURN c.name || coalesce(' (' || c.party || ')', '');
ALTER TABLE vote.candidates ADD CONSTRAINT label_short CHECK (length(name) < 100);
CREATE FUNCTION vote.swing(VARIADIC xs numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN xs[array_upper(xs, 1)] - xs[1];
COMMENT ON FUNCTION vote.tally(int) IS 'votes per candidate';
