CREATE TABLE districts (
    id serial PRIMARY KEY,
    name text NOT NULL,
    voters int NOT NULL CHECK (voters >= 0)
);
CREATE TABLE parties (
    id serial PRIMARY KEY,
    short varchar(10) NOT NULL UNIQUE,
    name text
);
CREATE TABLE stations (
    id serial PRIMARY KEY,
    district_id int NOT NULL REFERENCES districts,
    address text
);
CREATE TABLE counts (
    station_id int REFERENCES stations,
    party_id int REFERENCES parties,
    votes int NOT NULL DEFAULT 0,
    invalid int NOT NULL DEFAULT 0,
    PRIMARY KEY (station_id, party_id)
);
CREATE VIEW by_station AS
  SELECT c.station_id, s.district_id, c.party_id, c.votes FROM counts c JOIN stations s ON s.id = c.station_id;
CREATE MATERIALIZED VIEW by_district AS
  SELECT district_id, party_id, sum(votes) AS votes FROM by_station GROUP BY 1, 2;
CREATE UNIQUE INDEX by_district_key ON by_district (district_id, party_id);
CREATE VIEW national AS SELECT party_id, sum(votes) AS votes FROM by_district GROUP BY 1;
CREATE MATERIALIZED VIEW shares AS
  SELECT p.short, n.votes, n.votes / sum(n.votes) OVER () AS share FROM national n JOIN parties p ON p.id = n.party_id;
CREATE INDEX shares_share ON shares (share DESC);
CREATE VIEW winners AS SELECT DISTINCT ON (district_id) district_id, party_id FROM by_district ORDER BY district_id, votes DESC;
CREATE VIEW turnout AS
  SELECT d.name, sum(b.votes) / nullif(d.voters, 0) AS turnout FROM districts d JOIN by_district b ON b.district_id = d.id GROUP BY d.id;
CREATE FUNCTION seats(total int) RETURNS TABLE (short varchar, n int) LANGUAGE sql STABLE AS $$
  SELECT short, floor(share * total)::int FROM public.shares
$$;
CREATE VIEW parliament AS SELECT short, n FROM seats(400) s;
COMMENT ON MATERIALIZED VIEW by_district IS 'refresh after count';
COMMENT ON VIEW turnout IS 'valid votes only';
