CREATE TABLE election (
    id serial NOT NULL,
    name text NOT NULL,
    held date NOT NULL,
    kind text NOT NULL,
    CONSTRAINT election_pkey PRIMARY KEY (id)
);
CREATE TABLE district (
    id serial NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    voters integer,
    parent_id integer,
    CONSTRAINT district_pkey PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE party (
    id serial NOT NULL,
    abbr text NOT NULL,
    name text NOT NULL,
    colour character(7),
    CONSTRAINT party_pkey PRIMARY KEY (id),
    UNIQUE (abbr)
);
CREATE TABLE candidate (
    id serial NOT NULL,
    party_id integer,
    name text NOT NULL,
    born date,
    CONSTRAINT candidate_pkey PRIMARY KEY (id)
);
CREATE TABLE ballot (
    id serial NOT NULL,
    election_id integer NOT NULL,
    district_id integer NOT NULL,
    candidate_id integer NOT NULL,
    position smallint NOT NULL,
    CONSTRAINT ballot_pkey PRIMARY KEY (id)
);
CREATE TABLE station (
    id serial NOT NULL,
    district_id integer NOT NULL,
    number integer NOT NULL,
    address text,
    accessible boolean DEFAULT false NOT NULL,
    CONSTRAINT station_pkey PRIMARY KEY (id)
);
CREATE TABLE tally (
    id serial NOT NULL,
    ballot_id integer NOT NULL,
    station_id integer NOT NULL,
    votes bigint DEFAULT 0 NOT NULL,
    counted timestamptz,
    CONSTRAINT tally_pkey PRIMARY KEY (id),
    CHECK (votes >= 0)
);
CREATE TABLE tally_history (
  id integer NOT NULL,
  ballot_id integer,
  station_id integer,
  votes bigint,
  counted timestamptz,
  sys_from timestamptz NOT NULL,
  sys_to timestamptz NOT NULL
);
ALTER TABLE district ADD CONSTRAINT fk_district_parent_id FOREIGN KEY (parent_id) REFERENCES district (id) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE ONLY candidate ADD CONSTRAINT fk_candidate_party_id FOREIGN KEY (party_id) REFERENCES party (id) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE ballot ADD CONSTRAINT fk_ballot_election_id FOREIGN KEY (election_id) REFERENCES election (id) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE ballot ADD CONSTRAINT fk_ballot_district_id FOREIGN KEY (district_id) REFERENCES district (id) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE ballot ADD CONSTRAINT fk_ballot_candidate_id FOREIGN KEY (candidate_id) REFERENCES candidate (id) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE station ADD CONSTRAINT fk_station_district_id FOREIGN KEY (district_id) REFERENCES district (id) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE tally ADD CONSTRAINT fk_tally_ballot_id FOREIGN KEY (ballot_id) REFERENCES ballot (id) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE tally ADD CONSTRAINT fk_tally_station_id FOREIGN KEY (station_id) REFERENCES station (id) DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX tally_history_ix ON tally_history (id, sys_from);

CREATE VIEW result AS SELECT b.election_id, b.candidate_id, sum(t.votes) AS votes FROM ballot b JOIN tally t ON t.ballot_id = b.id GROUP BY 1, 2;
CREATE VIEW winner AS SELECT DISTINCT ON (election_id) election_id, candidate_id, votes FROM result ORDER BY election_id, votes DESC;
ALTER TABLE tally ADD CONSTRAINT tally_once UNIQUE (ballot_id, station_id);


CREATE VIEW v_election AS
SELECT x.id, x.name, x.held, x.kind
  FROM election x;
CREATE FUNCTION election_get(p_id integer) RETURNS SETOF election
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM election WHERE id = p_id $$;
CREATE VIEW v_district AS
SELECT x.id, x.code, x.name, x.voters, x.parent_id
  FROM district x;
CREATE VIEW v_party AS
SELECT x.id, x.abbr, x.name, x.colour
  FROM party x;
CREATE VIEW v_candidate AS
SELECT x.id, x.party_id, j1.name AS party_name, x.name, x.born
  FROM candidate x
  LEFT JOIN party j1 ON j1.id = x.party_id;
CREATE FUNCTION candidate_get(p_id integer) RETURNS SETOF candidate
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM candidate WHERE id = p_id $$;
CREATE VIEW v_station AS
SELECT x.id, x.district_id, j1.code AS district_code, x.number, x.address, x.accessible
  FROM station x
  LEFT JOIN district j1 ON j1.id = x.district_id;
CREATE FUNCTION tally_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tally_history (id, ballot_id, station_id, votes, counted, sys_from, sys_to)
  VALUES (OLD.id, OLD.ballot_id, OLD.station_id, OLD.votes, OLD.counted, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER tally_versioning AFTER UPDATE OR DELETE ON tally FOR EACH ROW EXECUTE FUNCTION tally_versioning();
