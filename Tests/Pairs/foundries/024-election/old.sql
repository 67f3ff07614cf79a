-- composite types used as columns, arguments, array elements; enum reordered; composite attribute types change
CREATE TYPE ballot_kind AS ENUM ('paper','postal','early','provisional');
CREATE TYPE party_colour AS ENUM ('red','green','blue','yellow','black');
CREATE TYPE tally AS (kind ballot_kind, valid integer, invalid integer);
CREATE TYPE share AS (votes integer, pct numeric(5,2));
CREATE TABLE parties (code varchar(8) PRIMARY KEY, name text NOT NULL, 
  colour party_colour NOT NULL DEFAULT 'red', palette party_colour[] DEFAULT '{red,black}');
CREATE TABLE districts (id integer PRIMARY KEY, name text NOT NULL, 
  voters integer NOT NULL CHECK (voters > 0), result share);
CREATE TABLE stations (district integer NOT NULL REFERENCES districts, no integer NOT NULL, 
  addr text, tallies tally[] NOT NULL DEFAULT '{}', paper tally, PRIMARY KEY (district, no));
CREATE TABLE votes (
  district integer,
  station integer,
  party varchar(8) REFERENCES parties,
  kind ballot_kind NOT NULL DEFAULT 'paper',
  n integer NOT NULL DEFAULT 0,
  FOREIGN KEY (district, station) REFERENCES stations ON DELETE CASCADE,
  PRIMARY KEY (district, station, party, kind));
CREATE INDEX stations_valid ON stations (((paper).valid));
CREATE FUNCTION total(t tally[]) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT sum((x).valid + (x).invalid)::integer FROM unnest(t) x $$;
CREATE FUNCTION to_share(n integer, of integer) RETURNS share LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(n, round(100.0 * n / nullif(of, 0), 2))::public.share $$;
CREATE INDEX stations_total ON stations (total(tallies));
CREATE VIEW district_votes AS SELECT v.district, v.party, sum(v.n)::integer AS n FROM votes v GROUP BY 1, 2;
CREATE VIEW shares AS
  SELECT d.id, dv.party, to_share(dv.n, d.voters) AS share
  FROM district_votes dv
  JOIN districts d ON d.id = dv.district;
CREATE VIEW winners AS
  SELECT DISTINCT ON (id) id, party, (share).votes AS votes, (share).pct AS pct, p.colour
  FROM shares
  JOIN parties p ON p.code = shares.party
  ORDER BY id, (share).votes DESC;
CREATE FUNCTION swing(a share, b share) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT (b).pct - (a).pct $$;
CREATE FUNCTION add_votes() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE s share; BEGIN s := to_share(NEW.n, 1); UPDATE districts SET result = s WHERE id = NEW.district; RETURN NULL; END $$;
CREATE TRIGGER add_votes AFTER INSERT OR UPDATE OF n ON votes FOR EACH ROW EXECUTE FUNCTION add_votes();
