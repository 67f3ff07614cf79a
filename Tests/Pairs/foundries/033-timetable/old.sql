-- one enum used in partition bounds, array defaults, domains, function args, generated columns, partial indexes; relabelled
CREATE SCHEMA tt;
CREATE TYPE tt.weekday AS ENUM ('mon','tue','wed','thu','fri','sat');
CREATE TYPE tt.kind AS ENUM ('lesson','exam','trip','assembly','detention');
CREATE DOMAIN tt.schoolday AS tt.weekday CHECK (VALUE <> 'sat');
CREATE DOMAIN tt.room AS char(4);
CREATE FUNCTION tt.is_late(d tt.weekday, p integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT p > CASE d WHEN 'fri' THEN 5 ELSE 8 END $$;
CREATE FUNCTION tt.day_no(d tt.weekday) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE d WHEN 'mon' THEN 1 WHEN 'tue' THEN 2 WHEN 'wed' THEN 3 WHEN 'thu' THEN 4 ELSE 5 END $$;
CREATE TABLE tt.teachers (
  abbr varchar(4) PRIMARY KEY,
  name text NOT NULL,
  free_days tt.weekday[] NOT NULL DEFAULT ARRAY['sat']::tt.weekday[],
  home tt.room);
CREATE TABLE tt.classes (
  code text PRIMARY KEY,
  grade integer GENERATED ALWAYS AS (substring(code FROM '^[0-9]+')::integer) STORED,
  tutor varchar(4) REFERENCES tt.teachers);
CREATE TABLE tt.slots (
  class text NOT NULL REFERENCES tt.classes,
  day tt.weekday NOT NULL DEFAULT 'mon',
  period integer NOT NULL,
  kind tt.kind NOT NULL DEFAULT 'lesson',
  teacher varchar(4) REFERENCES tt.teachers ON UPDATE CASCADE,
  room tt.room,
  ord integer GENERATED ALWAYS AS (tt.day_no(day) * 100 + period) STORED,
  PRIMARY KEY (class, day, period),
  CONSTRAINT not_late CHECK (NOT tt.is_late(day, period) OR kind = 'detention')) PARTITION BY LIST (day);
CREATE TABLE tt.slots_early PARTITION OF tt.slots FOR VALUES IN ('mon','tue','wed');
CREATE TABLE tt.slots_late PARTITION OF tt.slots FOR VALUES IN ('thu','fri');
CREATE TABLE tt.slots_sat PARTITION OF tt.slots FOR VALUES IN ('sat');
CREATE UNIQUE INDEX slots_room ON tt.slots (room, day, period) WHERE kind = 'lesson';
CREATE INDEX slots_late_kind ON tt.slots_late (kind) WHERE kind IN ('exam','trip');
CREATE TABLE tt.duty (
  day tt.schoolday PRIMARY KEY,
  teacher varchar(4) REFERENCES tt.teachers,
  next tt.schoolday DEFAULT 'tue');
CREATE VIEW tt.today AS
  SELECT s.*
  FROM tt.slots s
  WHERE s.day = (ARRAY['mon','tue','wed','thu','fri','sat'])[extract(isodow FROM now())::integer]::tt.weekday;
CREATE VIEW tt.load AS
  SELECT teacher, day, count(*) AS n
  FROM tt.slots
  WHERE kind <> 'assembly'
  GROUP BY teacher, day;
CREATE FUNCTION tt.free(t varchar, d tt.weekday DEFAULT 'mon') RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT d = ANY (free_days) FROM tt.teachers WHERE abbr = t $$;
CREATE FUNCTION tt.guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF tt.free(NEW.teacher, NEW.day) THEN RAISE EXCEPTION 'free day'; END IF; RETURN NEW; END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON tt.slots FOR EACH ROW WHEN (NEW.kind = 'lesson' OR NEW.day = 'sat') EXECUTE FUNCTION tt.guard();
