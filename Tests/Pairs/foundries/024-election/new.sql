-- composite types used as columns, arguments, array elements; enum reordered; composite attribute types change
CREATE TYPE ballot_kind AS ENUM ('paper','postal','early','provisional');
CREATE TYPE party_colour AS ENUM ('black','blue','green','orange','red','yellow');
CREATE TYPE tally AS (kind ballot_kind, valid bigint, invalid bigint, contested bigint);
CREATE TYPE share AS (votes bigint, pct double precision);
CREATE TABLE parties (code varchar(8) PRIMARY KEY, name text NOT NULL, 
  colour party_colour, palette party_colour[] NOT NULL DEFAULT '{black,red,orange}', UNIQUE (colour) DEFERRABLE);
CREATE TABLE districts (id integer PRIMARY KEY, name text NOT NULL, 
  voters bigint NOT NULL CONSTRAINT voters_pos CHECK (voters >= 0), parent integer REFERENCES districts);
CREATE TABLE stations (district integer NOT NULL REFERENCES districts, no integer NOT NULL, 
  addr text NOT NULL, paper tally NOT NULL DEFAULT ROW('paper', 0, 0, 0)::tally, postal tally, turnout bigint GENERATED ALWAYS AS ((paper).valid + (paper).invalid) STORED, PRIMARY KEY (district, no), CHECK ((postal).kind = 'postal'::ballot_kind));
CREATE TABLE votes (
  district integer,
  station integer,
  party varchar(8) REFERENCES parties ON UPDATE CASCADE,
  kind ballot_kind NOT NULL,
  n bigint NOT NULL DEFAULT 0 CHECK (n >= 0),
  FOREIGN KEY (district, station) REFERENCES stations ON DELETE CASCADE DEFERRABLE,
  PRIMARY KEY (kind, district, station, party)) PARTITION BY LIST (kind);
CREATE TABLE votes_paper PARTITION OF votes FOR VALUES IN ('paper');
CREATE TABLE votes_other PARTITION OF votes FOR VALUES IN ('postal','early','provisional');
CREATE INDEX stations_valid ON stations (((paper).valid), ((postal).valid) DESC);
CREATE FUNCTION total(VARIADIC t tally[]) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT sum((x).valid + (x).invalid + (x).contested)::bigint FROM unnest(t) x $$;
CREATE FUNCTION to_share(n bigint, of bigint) RETURNS share LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(n, 100.0 * n / nullif(of, 0))::public.share $$;
CREATE INDEX stations_total ON stations (total(VARIADIC ARRAY[paper, postal]));
CREATE MATERIALIZED VIEW district_votes AS
  SELECT v.district, v.party, sum(v.n)::bigint AS n
  FROM votes v
  GROUP BY 1, 2;
CREATE UNIQUE INDEX district_votes_key ON district_votes (district, party);
CREATE VIEW shares AS
  SELECT d.id, dv.party, to_share(dv.n, d.voters) AS share
  FROM district_votes dv
  JOIN districts d ON d.id = dv.district;
CREATE VIEW winners AS
  SELECT DISTINCT ON (id) id, party, (share).votes AS votes, (share).pct AS pct, p.colour, p.palette[1] AS tint
  FROM shares
  JOIN parties p ON p.code = shares.party
  ORDER BY id, (share).votes DESC;
CREATE FUNCTION swing(a share, b share) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT (b).pct - (a).pct $$;
CREATE FUNCTION add_votes() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.n > 10000 THEN RAISE WARNING 'suspicious %', NEW; END IF; RETURN NEW; END $$;
CREATE TRIGGER add_votes BEFORE INSERT ON votes FOR EACH ROW EXECUTE FUNCTION add_votes();
