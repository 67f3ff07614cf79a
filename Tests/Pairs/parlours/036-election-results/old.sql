CREATE TABLE election (
    id serial NOT NULL,
    name character varying(100) NOT NULL,
    held date NOT NULL,
    kind character varying(20) NOT NULL,
    CONSTRAINT election_pkey PRIMARY KEY (id)
);
CREATE TABLE district (
    id serial NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    voters integer,
    CONSTRAINT district_pkey PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE party (
    id serial NOT NULL,
    abbr character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    colour character(6),
    CONSTRAINT party_pkey PRIMARY KEY (id),
    UNIQUE (abbr)
);
CREATE TABLE candidate (
    id serial NOT NULL,
    party_id integer,
    name character varying(120) NOT NULL,
    born date,
    CONSTRAINT candidate_pkey PRIMARY KEY (id)
);
CREATE TABLE ballot (
    id serial NOT NULL,
    election_id integer NOT NULL,
    district_id integer NOT NULL,
    candidate_id integer NOT NULL,
    position integer NOT NULL,
    CONSTRAINT ballot_pkey PRIMARY KEY (id)
);
CREATE TABLE station (
    id serial NOT NULL,
    district_id integer NOT NULL,
    number integer NOT NULL,
    address text,
    CONSTRAINT station_pkey PRIMARY KEY (id)
);
CREATE TABLE tally (
    id serial NOT NULL,
    ballot_id integer NOT NULL,
    station_id integer NOT NULL,
    votes integer DEFAULT 0 NOT NULL,
    counted timestamp,
    CONSTRAINT tally_pkey PRIMARY KEY (id)
);
CREATE TABLE tally_history (
  id integer NOT NULL,
  ballot_id integer,
  station_id integer,
  votes integer,
  counted timestamp,
  sys_from timestamp NOT NULL,
  sys_to timestamp NOT NULL
);
ALTER TABLE ONLY candidate ADD CONSTRAINT fk_candidate_party_id FOREIGN KEY (party_id) REFERENCES party (id) ON UPDATE CASCADE;
ALTER TABLE ballot ADD CONSTRAINT fk_ballot_election_id FOREIGN KEY (election_id) REFERENCES election (id) ON UPDATE CASCADE;
ALTER TABLE ballot ADD CONSTRAINT fk_ballot_district_id FOREIGN KEY (district_id) REFERENCES district (id) ON UPDATE CASCADE;
ALTER TABLE ballot ADD CONSTRAINT fk_ballot_candidate_id FOREIGN KEY (candidate_id) REFERENCES candidate (id) ON UPDATE CASCADE;
ALTER TABLE station ADD CONSTRAINT fk_station_district_id FOREIGN KEY (district_id) REFERENCES district (id) ON UPDATE CASCADE;
ALTER TABLE tally ADD CONSTRAINT fk_tally_ballot_id FOREIGN KEY (ballot_id) REFERENCES ballot (id) ON UPDATE CASCADE;
ALTER TABLE tally ADD CONSTRAINT fk_tally_station_id FOREIGN KEY (station_id) REFERENCES station (id) ON UPDATE CASCADE;
CREATE INDEX tally_history_ix ON tally_history (id, sys_from);

CREATE VIEW result AS SELECT b.election_id, b.candidate_id, sum(t.votes) AS votes FROM ballot b JOIN tally t ON t.ballot_id = b.id GROUP BY 1, 2;
CREATE VIEW winner AS SELECT DISTINCT ON (election_id) election_id, candidate_id, votes FROM result ORDER BY election_id, votes DESC;


CREATE VIEW v_election AS
SELECT x.id, x.name, x.held, x.kind
  FROM election x;
CREATE FUNCTION election_get(p_id integer) RETURNS SETOF election
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM election WHERE id = p_id $$;
CREATE VIEW v_district AS
SELECT x.id, x.code, x.name, x.voters
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
SELECT x.id, x.district_id, j1.code AS district_code, x.number, x.address
  FROM station x
  LEFT JOIN district j1 ON j1.id = x.district_id;
CREATE FUNCTION tally_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tally_history (id, ballot_id, station_id, votes, counted, sys_from, sys_to)
  VALUES (OLD.id, OLD.ballot_id, OLD.station_id, OLD.votes, OLD.counted, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER tally_versioning AFTER UPDATE OR DELETE ON tally FOR EACH ROW EXECUTE FUNCTION tally_versioning();
