-- election results, strongly audited
CREATE TABLE election (id int PRIMARY KEY, name text NOT NULL, held date NOT NULL, method text NOT NULL DEFAULT
'sainte-lague'
);
CREATE TABLE district (id int PRIMARY KEY, election int NOT NULL REFERENCES election, name text COLLATE "de-x-icu" NOT NULL, seats int NOT NULL, parent int REFERENCES district);
CREATE TABLE party (id int PRIMARY KEY, election int NOT NULL REFERENCES election, abbr varchar(
12
) NOT NULL, name text NOT NULL, UNIQUE (election, abbr), UNIQUE (election, id));
CREATE TABLE candidate (id int PRIMARY KEY, party int REFERENCES party ON DELETE CASCADE, list_pos int, name text, born date, UNIQUE (party, list_pos) DEFERRABLE);
CREATE TABLE station (id int PRIMARY KEY, district int NOT NULL REFERENCES district, address text, eligible int NOT NULL CHECK (eligible >= 0));
CREATE TABLE result (station int REFERENCES station, party int REFERENCES party, votes int NOT NULL CHECK (votes >= 0), entered_by name DEFAULT current_user, entered timestamptz DEFAULT now(), PRIMARY KEY (station, party));
CREATE TABLE turnout (station int PRIMARY KEY REFERENCES station, cast_votes int NOT NULL, invalid int NOT NULL DEFAULT 0
, postal int NOT NULL DEFAULT 0, CONSTRAINT valid_turnout CHECK (cast_votes >= invalid + postal)
);
CREATE TABLE protest (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, station int REFERENCES station, by_whom text, txt text, lodged timestamptz DEFAULT now());
CREATE FUNCTION divisor(method text, n int) RETURNS numeric IMMUTABLE LANGUAGE sql
RETURN CASE method WHEN 'dhondt' THEN n WHEN 'sainte-lague' THEN 2 * n - 1 ELSE n + 1 END;
CREATE VIEW district_votes AS SELECT s.district, r.party, sum(r.votes) AS votes FROM result r JOIN station s ON s.id = r.station GROUP BY s.district, r.party;
CREATE VIEW quotients AS SELECT v.district, v.party, g.n, v.votes / divisor(e.method, g.n) AS q FROM district_votes v JOIN district d ON d.id = v.district JOIN election e ON e.id = d.election, generate_series(1,
50
) g(n);
CREATE MATERIALIZED VIEW seats AS SELECT district, party, count(*) AS seats FROM (SELECT q.*, rank() OVER (PARTITION BY q.district ORDER BY q.q DESC) AS rnk, d.seats FROM quotients q JOIN district d ON d.id = q.district) x WHERE rnk <= x.seats GROUP BY district, party WITH NO DATA;
CREATE FUNCTION frozen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
 IF (SELECT max(held) FROM election) < CURRENT_DATE -
14
 THEN RAISE EXCEPTION 'results are frozen'; END IF; RETURN COALESCE(NEW, OLD); END $$;
CREATE TRIGGER frozen BEFORE
DELETE
 ON result FOR EACH ROW EXECUTE FUNCTION frozen();
CREATE RULE turnout_log AS ON UPDATE TO turnout DO ALSO NOTIFY turnout;
CREATE FUNCTION pct(num bigint, den bigint) RETURNS numeric IMMUTABLE STRICT LANGUAGE sql AS 'SELECT round(100.0 * $1 / nullif($2, 0), 2)';
CREATE OPERATOR %% (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = pct);
CREATE VIEW participation AS SELECT s.district, sum(t.cast_votes) %% sum(s.eligible) AS pct FROM station s JOIN turnout t ON t.station = s.id GROUP BY s.district;
ALTER TABLE result ENABLE ROW LEVEL SECURITY; ALTER TABLE result
FORCE
 ROW LEVEL SECURITY;
CREATE POLICY own_entries ON result FOR UPDATE TO returning_officer USING (entered_by = current_user) WITH CHECK (
votes < 100000
);
CREATE POLICY all_read ON result FOR SELECT USING (true);
GRANT SELECT ON ALL TABLES IN SCHEMA public TO observer; GRANT INSERT, UPDATE (votes) ON result TO returning_officer;
GRANT INSERT, SELECT ON protest TO observer; GRANT USAGE ON SEQUENCE protest_id_seq TO observer;
ALTER TABLE election OWNER TO returning_officer;
CREATE PUBLICATION live FOR TABLE result (station, party, votes), turnout
;
