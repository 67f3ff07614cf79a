CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TYPE ballot_status AS ENUM ('issued', 'returned', 'counted', 'spoiled');
CREATE TYPE contest_method AS ENUM ('fptp', 'stv');

CREATE TABLE election (
    election_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL,
    held_on date NOT NULL,
    certified boolean NOT NULL DEFAULT false
);
CREATE TABLE jurisdiction (
    path ltree PRIMARY KEY,
    name text NOT NULL,
    population integer CHECK (population >= 0)
);
CREATE INDEX jurisdiction_path_gist ON jurisdiction USING gist (path);

CREATE TABLE precinct (
    precinct_no varchar(12) NOT NULL,
    jurisdiction ltree NOT NULL REFERENCES jurisdiction (path) ON UPDATE CASCADE,
    registered integer NOT NULL DEFAULT 0,
    CONSTRAINT precinct_pk PRIMARY KEY (precinct_no)
);
CREATE TABLE party (
    party_code varchar(10) PRIMARY KEY,
    party_name text NOT NULL,
    colour char(7) CHECK (colour ~ '^#[0-9a-f]{6}$')
);
CREATE TABLE contest (
    contest_id serial PRIMARY KEY,
    election_id integer NOT NULL REFERENCES election,
    jurisdiction ltree NOT NULL REFERENCES jurisdiction (path) ON UPDATE CASCADE,
    office text NOT NULL,
    seats smallint NOT NULL DEFAULT 1,
    method contest_method NOT NULL DEFAULT 'fptp',
    UNIQUE (election_id, jurisdiction, office)
);
CREATE TABLE candidate (
    candidate_id serial PRIMARY KEY,
    contest_id integer NOT NULL REFERENCES contest ON DELETE CASCADE,
    party_code varchar(10) REFERENCES party,
    full_name text NOT NULL,
    ballot_position smallint NOT NULL,
    CONSTRAINT candidate_position_uq UNIQUE (contest_id, ballot_position)
);
CREATE TABLE tally (
    precinct_no varchar(12) NOT NULL REFERENCES precinct,
    candidate_id integer NOT NULL REFERENCES candidate,
    votes integer NOT NULL CHECK (votes >= 0),
    reported_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (precinct_no, candidate_id)
);
CREATE TABLE ballot (
    ballot_id bigserial PRIMARY KEY,
    election_id integer NOT NULL REFERENCES election,
    precinct_no varchar(12) NOT NULL REFERENCES precinct,
    status ballot_status NOT NULL DEFAULT 'issued'
);
CREATE INDEX ballot_open ON ballot (precinct_no) WHERE status IN ('issued', 'returned');

CREATE VIEW contest_totals AS
    SELECT c.contest_id, k.candidate_id, k.full_name, k.party_code, coalesce(sum(t.votes), 0) AS votes
    FROM contest c
    JOIN candidate k USING (contest_id)
    LEFT JOIN tally t USING (candidate_id)
    GROUP BY c.contest_id, k.candidate_id;
CREATE VIEW contest_winner AS
    SELECT DISTINCT ON (contest_id) contest_id, candidate_id, full_name, votes
    FROM contest_totals ORDER BY contest_id, votes DESC;
CREATE FUNCTION turnout(p_election integer) RETURNS numeric LANGUAGE sql STABLE AS $$
    SELECT round(100.0 * count(*) FILTER (WHERE status = 'counted') / nullif(count(*), 0), 2)
    FROM ballot WHERE election_id = p_election
$$;
