-- text typing: collations, char/varchar/text/name, bit, arrays, time types; indexes with opclasses; domains over arrays; json to table
CREATE SCHEMA wx;
CREATE DOMAIN wx.icao AS text COLLATE "C" CHECK (VALUE ~ '^[A-Z0-9]{4}$');
CREATE DOMAIN wx.temp AS numeric(4,1) CHECK (VALUE > -90);
CREATE DOMAIN wx.temps AS wx.temp[] CHECK (cardinality(VALUE) IN (24, 48));
CREATE TABLE wx.stations (
  icao wx.icao PRIMARY KEY,
  name text NOT NULL,
  flags bit varying(16) NOT NULL DEFAULT B'0',
  elev real,
  wmo char(5) UNIQUE,
  opened timestamptz,
  tags text[] COLLATE "C" NOT NULL DEFAULT ARRAY['synop'],
  tz text DEFAULT 'UTC');
CREATE TABLE wx.days (
  station wx.icao NOT NULL REFERENCES wx.stations ON UPDATE CASCADE ON DELETE CASCADE,
  day date NOT NULL,
  temps wx.temps,
  clouds text[] DEFAULT ARRAY['few']::text[] CHECK (clouds <@ ARRAY['few','sct','bkn','ovc']),
  sun interval second(0),
  rain real,
  max_temp numeric(4,1),
  PRIMARY KEY (day, station));
CREATE TABLE wx.reports (
  id bigserial PRIMARY KEY,
  station wx.icao REFERENCES wx.stations,
  raw text NOT NULL CHECK (length(raw) <= 2000),
  at timestamptz(0) NOT NULL DEFAULT now(),
  parsed jsonb,
  wind varchar(12),
  prefix varchar(5) GENERATED ALWAYS AS (upper(substr(raw, 1, 5))::varchar(5)) STORED);
CREATE TABLE wx.winds (
  report bigint PRIMARY KEY REFERENCES wx.reports ON DELETE CASCADE,
  dir smallint CHECK (dir BETWEEN 0 AND 360),
  kt smallint);
CREATE INDEX stations_name ON wx.stations (name COLLATE "C" DESC);
CREATE INDEX stations_name_like ON wx.stations (name text_pattern_ops, (icao::text) text_pattern_ops);
CREATE INDEX stations_tags ON wx.stations USING gin (tags) WITH (fastupdate = off);
CREATE INDEX reports_at ON wx.reports (((at AT TIME ZONE 'UTC')::date), station);
CREATE INDEX reports_wind ON wx.reports (wind varchar_ops DESC NULLS LAST) WHERE wind LIKE '%KT';
CREATE INDEX reports_parsed ON wx.reports USING gin (parsed jsonb_path_ops);
CREATE FUNCTION wx.f(c numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT c * 9 / 5 + 32 $$;
CREATE FUNCTION wx.f(c wx.temps) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS $$ SELECT array_agg(x * 9 / 5 + 32) FROM unnest(c) x $$;
CREATE VIEW wx.fahrenheit AS
  SELECT station, day, wx.f(max_temp) AS f, wx.f(temps) AS all_f, sun AS daylight
  FROM wx.days;
CREATE VIEW wx.by_name AS
  SELECT name, icao, upper(name COLLATE "C") AS uname, flags
  FROM wx.stations
  ORDER BY name COLLATE "POSIX";
CREATE MATERIALIZED VIEW wx.hourly AS
  SELECT d.station, d.day, (t.ord - 1)::smallint AS hour, t.temp
  FROM wx.days d, unnest(d.temps::numeric[]) WITH ORDINALITY t(temp, ord);
CREATE VIEW wx.metar AS
  SELECT r.station, r.at, (r.parsed->>'vis')::integer AS vis, w.dir
  FROM wx.reports r
  LEFT JOIN wx.winds w ON w.report = r.id;
CREATE FUNCTION wx.normalise() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.max_temp := (SELECT max(x) FROM unnest(NEW.temps) x); RETURN NEW; END $$;
CREATE TRIGGER normalise BEFORE INSERT OR UPDATE OF temps ON wx.days FOR EACH ROW EXECUTE FUNCTION wx.normalise();
