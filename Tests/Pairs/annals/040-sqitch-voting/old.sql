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
