CREATE EXTENSION ltree;
CREATE EXTENSION intarray;
CREATE DOMAIN votes AS integer 
CHECK (VALUE >= 0);
CREATE TYPE contest_kind AS ENUM ('president', 'parliament', 'mayor');
CREATE TYPE report_state AS ENUM ('none', 'partial', 'preliminary', 'final');
CREATE TABLE region (path ltree PRIMARY KEY, name text NOT NULL, 
electors integer
);
CREATE TABLE party (id serial PRIMARY KEY, abbr varchar(10) NOT NULL UNIQUE, name text NOT NULL
);
CREATE TABLE contest (id serial PRIMARY KEY, kind contest_kind NOT NULL, held date NOT NULL, round smallint NOT NULL DEFAULT 1,
seats integer, UNIQUE (kind, held)
);
CREATE TABLE candidate (contest_id integer REFERENCES contest, no smallint, name text NOT NULL, party_id integer REFERENCES party, PRIMARY KEY (contest_id, no)
);
CREATE TABLE station (id serial PRIMARY KEY, region ltree NOT NULL REFERENCES region ON UPDATE CASCADE, address text);
CREATE INDEX station_region ON station USING gist (region
);
CREATE TABLE result (
  contest_id integer NOT NULL, no smallint NOT NULL, station_id integer NOT NULL REFERENCES station,
  votes votes
  NOT NULL
  ,
  PRIMARY KEY (contest_id, station_id, no),
  FOREIGN KEY (contest_id, no) REFERENCES candidate 
);
CREATE TABLE protocol (contest_id integer REFERENCES contest, station_id integer REFERENCES station, state report_state DEFAULT 'none', 
ballots votes, invalid votes,
received timestamptz, PRIMARY KEY (contest_id, station_id));
CREATE FUNCTION share(v votes, t votes) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT round(100.0 * v / nullif(t, 0), 2) $$;
CREATE MATERIALIZED VIEW tally AS
SELECT contest_id, no, 
sum(votes)::integer AS votes, count(DISTINCT station_id) AS stations
FROM result GROUP BY contest_id, no;
CREATE UNIQUE INDEX tally_pk ON tally (contest_id, no);
CREATE VIEW standing AS SELECT c.kind, c.held, 
k.name, p.abbr, t.votes, 
share(t.votes, sum(t.votes) OVER (PARTITION BY t.contest_id)::integer) AS pct
FROM tally t JOIN contest c ON c.id = t.contest_id JOIN candidate k USING (contest_id, no) LEFT JOIN party p ON p.id = k.party_id
;
