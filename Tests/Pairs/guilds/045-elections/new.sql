CREATE SCHEMA vote;
CREATE TYPE vote.level AS ENUM ('municipal', 'regional', 'national', 'european');
CREATE TYPE vote.system AS ENUM ('plurality', 'list', 'approval');
CREATE DOMAIN vote.count AS bigint DEFAULT 0 NOT NULL CHECK (VALUE >= 0);
CREATE TABLE vote.area (
    id serial PRIMARY KEY,
    parent_id integer REFERENCES vote.area,
    name text NOT NULL,
    level vote.level NOT NULL DEFAULT 'municipal',
    code varchar(12) UNIQUE,
    electors vote.count
);
CREATE TABLE vote.election (
    id serial PRIMARY KEY,
    level vote.level NOT NULL,
    day date NOT NULL,
    title text NOT NULL,
    system vote.system NOT NULL DEFAULT 'list',
    UNIQUE (level, day)
);
CREATE TABLE vote.party (
    id serial PRIMARY KEY,
    short varchar(10) NOT NULL UNIQUE,
    name text NOT NULL,
    color char(6)
);
CREATE TABLE vote.contest (
    id serial PRIMARY KEY,
    election_id integer NOT NULL REFERENCES vote.election ON DELETE CASCADE,
    area_id integer NOT NULL REFERENCES vote.area,
    seats smallint NOT NULL DEFAULT 1,
    UNIQUE (election_id, area_id)
);
CREATE TABLE vote.list (
    id serial PRIMARY KEY,
    contest_id integer NOT NULL REFERENCES vote.contest ON DELETE CASCADE,
    party_id integer REFERENCES vote.party,
    number smallint NOT NULL,
    UNIQUE (contest_id, number),
    UNIQUE (contest_id, id)
);
CREATE TABLE vote.candidate (
    id serial PRIMARY KEY,
    list_id integer NOT NULL REFERENCES vote.list,
    position smallint NOT NULL,
    name text NOT NULL,
    born smallint,
    withdrawn boolean NOT NULL DEFAULT false,
    UNIQUE (list_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE vote.station (
    id serial PRIMARY KEY,
    area_id integer NOT NULL REFERENCES vote.area,
    number smallint NOT NULL,
    postal boolean NOT NULL DEFAULT false,
    UNIQUE (area_id, number)
);
CREATE TABLE vote.count_sheet (
    station_id integer NOT NULL REFERENCES vote.station,
    contest_id integer NOT NULL,
    list_id integer NOT NULL,
    votes vote.count,
    version smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (contest_id, station_id, list_id, version),
    FOREIGN KEY (contest_id, list_id) REFERENCES vote.list(contest_id, id)
) PARTITION BY HASH (contest_id);
CREATE TABLE vote.count_sheet_0 PARTITION OF vote.count_sheet FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE vote.count_sheet_1 PARTITION OF vote.count_sheet FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE vote.count_sheet_2 PARTITION OF vote.count_sheet FOR VALUES WITH (MODULUS 3, REMAINDER 2);
CREATE VIEW vote.final_sheet AS SELECT DISTINCT ON (contest_id, station_id, list_id) contest_id, station_id, list_id, votes FROM vote.count_sheet ORDER BY contest_id, station_id, list_id, version DESC;
CREATE VIEW vote.totals AS SELECT c.election_id, l.party_id, sum(s.votes) AS votes FROM vote.final_sheet s JOIN vote.list l ON l.id = s.list_id JOIN vote.contest c ON c.id = l.contest_id GROUP BY 1, 2;
CREATE VIEW vote.share AS SELECT t.election_id, p.short, t.votes, round(100.0 * t.votes / sum(t.votes) OVER (PARTITION BY t.election_id), 2) AS pct FROM vote.totals t JOIN vote.party p ON p.id = t.party_id;
CREATE MATERIALIZED VIEW vote.winners AS SELECT DISTINCT ON (election_id) election_id, short, pct FROM vote.share ORDER BY election_id, pct DESC;
CREATE UNIQUE INDEX winners_election ON vote.winners (election_id);
CREATE TABLE vote.turnout (
    election_id integer NOT NULL REFERENCES vote.election,
    area_id integer NOT NULL REFERENCES vote.area,
    at time NOT NULL,
    voted vote.count,
    invalid vote.count,
    CONSTRAINT turnout_key PRIMARY KEY (election_id, area_id, at),
    CHECK (invalid <= voted)
);
CREATE FUNCTION vote.quotient(v bigint, seats integer, method text DEFAULT 'sainte-lague') RETURNS numeric
    LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT v::numeric / CASE method WHEN 'dhondt' THEN seats + 1 ELSE 2 * seats + 1 END $$;
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
