CREATE SCHEMA vote;
CREATE TABLE vote.candidates (id int PRIMARY KEY, name text NOT NULL, party_id int, withdrawn_at timestamptz);
CREATE TABLE vote.parties (id int PRIMARY KEY, short text NOT NULL UNIQUE);
ALTER TABLE vote.candidates ADD FOREIGN KEY (party_id) REFERENCES vote.parties;
CREATE TABLE vote.ballots (id bigserial PRIMARY KEY, candidate int NOT NULL REFERENCES vote.candidates, district int NOT NULL, rank smallint NOT NULL DEFAULT 1, cast_on date NOT NULL DEFAULT CURRENT_DATE);
CREATE TABLE vote.districts (id int PRIMARY KEY, name text NOT NULL);
ALTER TABLE vote.ballots ADD CONSTRAINT ballots_district FOREIGN KEY (district) REFERENCES vote.districts NOT VALID;
CREATE FUNCTION vote.tally(d int, r smallint DEFAULT 1) RETURNS TABLE (candidate int, n bigint, share numeric) LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT b.candidate, count(*), count(*) / sum(count(*)) OVER () FROM vote.ballots b WHERE b.district = d AND b.rank <= r GROUP BY b.candidate;
END;
CREATE FUNCTION vote.winner(d int) RETURNS vote.candidates LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT c.* FROM vote.tally(d) t JOIN vote.candidates c ON c.id = t.candidate WHERE c.withdrawn_at IS NULL ORDER BY t.n DESC, c.id LIMIT 1;
END;
CREATE FUNCTION vote.winner_name(d int) RETURNS text LANGUAGE sql STABLE
RETURN (vote.winner(d)).name;
CREATE VIEW vote.winners AS SELECT d.id, d.name, vote.winner_name(d.id) AS winner, (SELECT max(t.share) FROM vote.tally(d.id) t) AS share FROM vote.districts d;
CREATE FUNCTION vote.party_share(p text) RETURNS double precision LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT (count(*) FILTER (WHERE p.short = party_share.p))::float8 / nullif(count(*), 0) FROM vote.ballots b JOIN vote.candidates c ON c.id = b.candidate LEFT JOIN vote.parties p ON p.id = c.party_id;
END;
CREATE PROCEDURE vote.withdraw(c int, INOUT removed bigint DEFAULT NULL) LANGUAGE sql
BEGIN ATOMIC
  UPDATE vote.candidates SET withdrawn_at = now() WHERE id = c;
  WITH d AS (DELETE FROM vote.ballots WHERE candidate = c RETURNING 1) SELECT count(*) FROM d;
END;
CREATE FUNCTION vote.label(c vote.candidates) RETURNS text LANGUAGE sql STABLE RETURN c.name || coalesce((SELECT ' (' || p.short || ')' FROM vote.parties p WHERE p.id = c.party_id), '');
ALTER TABLE vote.candidates ADD CONSTRAINT label_short CHECK (length(name) < 100);
CREATE FUNCTION vote.swing(VARIADIC xs float8[]) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT RETURN xs[array_upper(xs, 1)] - xs[array_lower(xs, 1)];
COMMENT ON FUNCTION vote.tally(int, smallint) IS 'votes per candidate up to a rank';
