CREATE SCHEMA vote; SET search_path = vote, public;
CREATE TABLE vote.poll (id serial PRIMARY KEY, question text NOT NULL, opens date DEFAULT CURRENT_DATE, closes date, kind varchar(10) DEFAULT 'single');
CREATE TABLE vote.choice (
    poll int REFERENCES vote.poll ON DELETE CASCADE,
    n smallint,
    label text,
    PRIMARY KEY (poll, n)
);
CREATE TABLE vote.ballot (
    poll int NOT NULL,
    voter text NOT NULL,
    n smallint,
    cast_at timestamptz DEFAULT now(),
    FOREIGN KEY (poll, n) REFERENCES vote.choice
);
CREATE UNIQUE INDEX ballot_once ON vote.ballot (poll, voter);
CREATE FUNCTION vote.cast_ballot(p int, v text, c smallint) RETURNS void LANGUAGE sql AS $$ INSERT INTO vote.ballot (poll, voter, n) VALUES (p, v, c) $$;
CREATE VIEW vote.tally AS SELECT c.poll, c.n, c.label, count(b.voter) AS votes FROM vote.choice c LEFT JOIN vote.ballot b ON (b.poll, b.n) = (c.poll, c.n) GROUP BY c.poll, c.n;
CREATE VIEW vote.winner AS SELECT DISTINCT ON (poll) poll, label, votes FROM vote.tally ORDER BY poll, votes DESC;
ALTER TABLE vote.poll ADD COLUMN secret text;
ALTER TABLE vote.poll DROP COLUMN secret;
-- ranked ballots: several rows per voter
DROP INDEX vote.ballot_once;
ALTER TABLE vote.ballot ADD COLUMN rank smallint NOT NULL DEFAULT 1 CHECK (rank > 0);
ALTER TABLE vote.ballot ALTER COLUMN n SET NOT NULL,
    ADD CONSTRAINT ballot_pk PRIMARY KEY (poll, voter, rank),
    ADD CONSTRAINT ballot_choice_once UNIQUE (poll, voter, n);
CREATE TYPE vote.kind AS ENUM ('single', 'multi', 'ranked');
ALTER TABLE vote.poll ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN kind TYPE vote.kind USING kind::vote.kind,
    ALTER COLUMN kind SET DEFAULT 'single';
ALTER TABLE vote.poll ADD COLUMN during daterange GENERATED ALWAYS AS (daterange(opens, closes)) STORED,
    ADD CONSTRAINT closes_later CHECK (closes > opens);
CREATE INDEX poll_during ON vote.poll USING gist (during);
DROP FUNCTION vote.cast_ballot(int, text, smallint);
CREATE FUNCTION vote.cast_ballot(p int, v text, VARIADIC c smallint[]) RETURNS int LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM vote.ballot WHERE poll = p AND voter = v;
  INSERT INTO vote.ballot (poll, voter, n, rank) SELECT p, v, x, o FROM unnest(c) WITH ORDINALITY AS u(x, o);
  RETURN cardinality(c);
END $$;
CREATE FUNCTION vote.check_open() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT FROM vote.poll WHERE id = NEW.poll AND during @> CURRENT_DATE) THEN RAISE EXCEPTION 'closed'; END IF; RETURN NEW; END $$;
CREATE TRIGGER check_open BEFORE INSERT OR UPDATE ON vote.ballot FOR EACH ROW EXECUTE FUNCTION vote.check_open();
DROP VIEW vote.tally CASCADE;
ALTER TABLE vote.choice ALTER COLUMN label TYPE varchar(200), ALTER COLUMN label SET NOT NULL;
ALTER TABLE vote.choice RENAME TO option;
CREATE MATERIALIZED VIEW vote.tally AS SELECT c.poll, c.n, c.label, count(b.voter) AS votes, sum(1.0 / b.rank) AS score FROM vote.option c LEFT JOIN vote.ballot b ON (b.poll, b.n) = (c.poll, c.n) GROUP BY c.poll, c.n WITH NO DATA;
CREATE UNIQUE INDEX tally_pk ON vote.tally (poll, n);
CREATE VIEW vote.winner AS SELECT DISTINCT ON (poll) poll, label, votes, score FROM vote.tally ORDER BY poll, score DESC NULLS LAST;
COMMENT ON MATERIALIZED VIEW vote.tally IS 'refreshed at close';
