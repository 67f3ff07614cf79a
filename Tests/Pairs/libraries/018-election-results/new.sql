CREATE EXTENSION ltree;
CREATE DOMAIN votes AS integer 
DEFAULT 0 NOT NULL CONSTRAINT votes_nonneg CHECK (VALUE >= 0) CONSTRAINT votes_sane CHECK (VALUE < 100000000);
CREATE TYPE contest_kind AS ENUM ('president', 'senate', 'parliament', 'council', 'mayor', 'referendum');
CREATE TYPE report_state AS ENUM ('none', 'partial', 'preliminary', 'final');
CREATE TABLE region (path ltree PRIMARY KEY, name text NOT NULL, 
electors votes
);
CREATE TABLE party (id serial PRIMARY KEY, abbr varchar(10) NOT NULL UNIQUE, name text NOT NULL
, colour varchar(7) CHECK (colour ~ '^#[0-9a-f]{6}$'), coalition_of integer[] NOT NULL DEFAULT '{}'
);
CREATE TABLE contest (id serial PRIMARY KEY, kind contest_kind NOT NULL, held date NOT NULL, round smallint NOT NULL DEFAULT 1,
region ltree NOT NULL REFERENCES region ON UPDATE CASCADE, seats integer CHECK (seats > 0 OR kind = 'referendum'), UNIQUE (kind, held, round, region)
);
CREATE TABLE candidate (contest_id integer REFERENCES contest, no smallint, name text NOT NULL, party_id integer REFERENCES party, PRIMARY KEY (contest_id, no)
, withdrawn boolean NOT NULL DEFAULT false
);
CREATE TABLE station (id serial PRIMARY KEY, region ltree NOT NULL REFERENCES region ON UPDATE CASCADE, address text);
CREATE INDEX station_region ON station USING gist (region
gist_ltree_ops(siglen='100')
);
CREATE TABLE result (
  contest_id integer NOT NULL, no smallint NOT NULL, station_id integer NOT NULL REFERENCES station,
  votes votes
  ,
  postal votes,
  total integer GENERATED ALWAYS AS (votes + postal) STORED,
  PRIMARY KEY (contest_id, station_id, no),
  FOREIGN KEY (contest_id, no) REFERENCES candidate 
ON UPDATE CASCADE
) PARTITION BY LIST (contest_id);
CREATE TABLE result_c1 PARTITION OF result FOR VALUES IN (1);
CREATE TABLE result_c2 PARTITION OF result FOR VALUES IN (2);
CREATE TABLE result_rest PARTITION OF result DEFAULT;
CREATE TABLE protocol (contest_id integer REFERENCES contest, station_id integer REFERENCES station, state report_state DEFAULT 'none', 
ballots votes, invalid votes, blank votes, CONSTRAINT ballots_add_up CHECK (invalid + blank <= ballots),
received timestamptz, PRIMARY KEY (contest_id, station_id));
CREATE FUNCTION share(part bigint, whole bigint, digits integer DEFAULT 2) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN round(100.0 * part / nullif(whole, 0), digits);
CREATE MATERIALIZED VIEW tally AS
SELECT contest_id, no, 
count(DISTINCT station_id) AS stations, sum(total) AS votes, sum(postal) AS postal
FROM result GROUP BY contest_id, no;
CREATE UNIQUE INDEX tally_pk ON tally (contest_id, no);
CREATE VIEW standing AS SELECT c.kind, c.held, 
c.round,
k.name, p.abbr, t.votes, 
share(t.votes, (sum(t.votes) OVER (PARTITION BY t.contest_id))::bigint) AS pct, rank() OVER (PARTITION BY t.contest_id ORDER BY t.votes DESC) AS place
FROM tally t JOIN contest c ON c.id = t.contest_id JOIN candidate k USING (contest_id, no) LEFT JOIN party p ON p.id = k.party_id
WHERE NOT k.withdrawn
;
