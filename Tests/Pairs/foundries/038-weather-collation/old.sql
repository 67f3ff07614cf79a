-- text typing: collations, char/varchar/text/name, bit, arrays, time types; indexes with opclasses; domains over arrays; json to table
CREATE SCHEMA wx;
CREATE DOMAIN wx.icao AS char(4) COLLATE "C" CHECK (VALUE = upper(VALUE));
CREATE DOMAIN wx.temps AS integer[] CHECK (array_length(VALUE, 1) = 24);
CREATE TYPE wx.cloud AS ENUM ('few','sct','bkn','ovc');
CREATE TABLE wx.stations (
  icao wx.icao PRIMARY KEY,
  name varchar(40) COLLATE "POSIX" NOT NULL,
  flags bit(8) NOT NULL DEFAULT B'00000000',
  elev smallint,
  wmo integer UNIQUE,
  opened date,
  tags varchar(10)[] NOT NULL DEFAULT '{}',
  tz interval DEFAULT '01:00:00');
CREATE TABLE wx.days (
  station wx.icao NOT NULL REFERENCES wx.stations ON UPDATE CASCADE,
  day date NOT NULL,
  temps wx.temps,
  clouds wx.cloud[] DEFAULT '{few}',
  sunrise time,
  sunset time,
  rain numeric(4,1),
  max_temp integer GENERATED ALWAYS AS (temps[14]) STORED,
  PRIMARY KEY (station, day));
CREATE TABLE wx.reports (
  id serial PRIMARY KEY,
  station wx.icao REFERENCES wx.stations,
  raw varchar(500) NOT NULL,
  at timestamp NOT NULL DEFAULT now(),
  parsed json,
  wind char(8),
  prefix text GENERATED ALWAYS AS (upper(substr(raw, 1, 5))) STORED);
CREATE INDEX stations_name ON wx.stations (name);
CREATE INDEX stations_name_like ON wx.stations (name varchar_pattern_ops, icao bpchar_pattern_ops);
CREATE INDEX stations_tags ON wx.stations USING gin (tags);
CREATE INDEX reports_at ON wx.reports ((at::date), station);
CREATE INDEX reports_wind ON wx.reports (wind COLLATE "C") WHERE wind LIKE '%KT';
CREATE INDEX stations_flag ON wx.stations (get_bit(flags, 0));
CREATE FUNCTION wx.f(c integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT c * 9 / 5 + 32 $$;
CREATE VIEW wx.fahrenheit AS
  SELECT station, day, wx.f(max_temp) AS f, sunset - sunrise AS daylight
  FROM wx.days;
CREATE VIEW wx.by_name AS
  SELECT name, icao, upper(name) AS uname
  FROM wx.stations
  ORDER BY name COLLATE "C" DESC;
CREATE VIEW wx.hourly AS
  SELECT d.station, d.day, t.ord - 1 AS hour, t.temp
  FROM wx.days d, unnest(d.temps::integer[]) WITH ORDINALITY t(temp, ord);
CREATE VIEW wx.metar AS
  SELECT r.station, r.at, r.parsed->>'vis' AS vis, r.parsed->'wind'->>'dir' AS dir
  FROM wx.reports r;
CREATE FUNCTION wx.normalise() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.raw := trim(NEW.raw); RETURN NEW; END $$;
CREATE TRIGGER normalise BEFORE INSERT ON wx.reports FOR EACH ROW WHEN (NEW.raw LIKE ' %') EXECUTE FUNCTION wx.normalise();
