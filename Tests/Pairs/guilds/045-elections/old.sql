CREATE SCHEMA vote;
CREATE TYPE vote.level AS ENUM ('local', 'national');
CREATE DOMAIN vote.count AS integer CHECK (VALUE >= 0);
CREATE TABLE vote.area (
    id serial PRIMARY KEY,
    parent_id integer REFERENCES vote.area,
    name text NOT NULL,
    electors vote.count
);
CREATE TABLE vote.election (
    id serial PRIMARY KEY,
    level vote.level NOT NULL,
    day date NOT NULL,
    title text NOT NULL,
    UNIQUE (level, day)
);
CREATE TABLE vote.party (
    id serial PRIMARY KEY,
    short varchar(10) NOT NULL UNIQUE,
    name text NOT NULL,
    color char(6)
);
CREATE TABLE vote.candidate (
    id serial PRIMARY KEY,
    election_id integer NOT NULL REFERENCES vote.election,
    area_id integer REFERENCES vote.area,
    party_id integer REFERENCES vote.party,
    name text NOT NULL,
    list_position smallint
);
CREATE TABLE vote.result (
    election_id integer NOT NULL REFERENCES vote.election,
    area_id integer NOT NULL REFERENCES vote.area,
    candidate_id integer NOT NULL REFERENCES vote.candidate,
    votes vote.count NOT NULL,
    PRIMARY KEY (election_id, area_id, candidate_id)
);
CREATE VIEW vote.totals AS SELECT r.election_id, c.party_id, sum(r.votes) AS votes FROM vote.result r JOIN vote.candidate c ON c.id = r.candidate_id GROUP BY 1, 2;
CREATE VIEW vote.share AS SELECT t.election_id, p.short, t.votes, round(100.0 * t.votes / sum(t.votes) OVER (PARTITION BY t.election_id), 2) AS pct FROM vote.totals t JOIN vote.party p ON p.id = t.party_id;
CREATE MATERIALIZED VIEW vote.winners AS SELECT DISTINCT ON (election_id) election_id, short, pct FROM vote.share ORDER BY election_id, pct DESC;
CREATE UNIQUE INDEX winners_election ON vote.winners (election_id);
CREATE TABLE vote.turnout (
    election_id integer NOT NULL REFERENCES vote.election,
    area_id integer NOT NULL REFERENCES vote.area,
    at timestamptz NOT NULL DEFAULT now(),
    voted vote.count NOT NULL,
    PRIMARY KEY (election_id, area_id)
);
CREATE FUNCTION vote.quotient(v integer, seats integer) RETURNS numeric
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT v::numeric / (2 * seats + 1) $$;
CREATE FUNCTION vote.freeze() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (SELECT day < CURRENT_DATE - 60 FROM vote.election WHERE id = NEW.election_id) THEN RAISE EXCEPTION 'election is closed';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER freeze_turnout BEFORE INSERT OR UPDATE ON vote.turnout FOR EACH ROW EXECUTE FUNCTION vote.freeze();
