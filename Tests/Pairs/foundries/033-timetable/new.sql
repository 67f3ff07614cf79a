-- one enum used in partition bounds, array defaults, domains, function args, generated columns, partial indexes; relabelled
CREATE SCHEMA tt;
CREATE TYPE tt.weekday AS ENUM ('Mo','Tu','We','Th','Fr');
CREATE TYPE tt.kind AS ENUM ('exam','lesson','trip','other');
CREATE DOMAIN tt.room AS varchar(8) COLLATE "C" CHECK (VALUE ~ '^[A-Z][0-9]+');
CREATE FUNCTION tt.is_late(d tt.weekday, p smallint, VARIADIC limits integer[] DEFAULT '{5,8}') RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT p > CASE d WHEN 'Fr' THEN limits[1] ELSE limits[2] END $$;
CREATE FUNCTION tt.day_no(d tt.weekday) RETURNS smallint LANGUAGE sql IMMUTABLE AS $$ SELECT CASE d WHEN 'Mo' THEN 1 WHEN 'Tu' THEN 2 WHEN 'We' THEN 3 WHEN 'Th' THEN 4 ELSE 5 END::smallint $$;
CREATE TABLE tt.teachers (
  abbr varchar(6) PRIMARY KEY,
  name text NOT NULL,
  free_days tt.weekday[] NOT NULL DEFAULT '{Fr}',
  home tt.room);
CREATE TABLE tt.classes (
  code text PRIMARY KEY,
  grade smallint NOT NULL DEFAULT 5 CHECK (grade BETWEEN 5 AND 13),
  tutor varchar(6) REFERENCES tt.teachers ON UPDATE CASCADE ON DELETE SET NULL);
CREATE TABLE tt.slots (
  class text NOT NULL REFERENCES tt.classes ON DELETE CASCADE,
  day tt.weekday NOT NULL DEFAULT 'Mo',
  period smallint NOT NULL,
  kind tt.kind NOT NULL DEFAULT 'lesson',
  teacher varchar(6) REFERENCES tt.teachers ON UPDATE CASCADE,
  room tt.room,
  ord integer GENERATED ALWAYS AS (tt.day_no(day) * 1000 + period) STORED,
  PRIMARY KEY (day, class, period, kind),
  CONSTRAINT not_late CHECK (NOT tt.is_late(day, period) OR kind = 'other')) PARTITION BY RANGE (day);
CREATE TABLE tt.slots_early PARTITION OF tt.slots FOR VALUES FROM (MINVALUE) TO ('Th');
CREATE TABLE tt.slots_late PARTITION OF tt.slots FOR VALUES FROM (
  'Th') TO (MAXVALUE) PARTITION BY LIST (kind);
CREATE TABLE tt.slots_late_lesson PARTITION OF tt.slots_late (room NOT NULL) FOR VALUES IN ('lesson','exam');
CREATE TABLE tt.slots_late_rest PARTITION OF tt.slots_late DEFAULT;
CREATE UNIQUE INDEX slots_room ON tt.slots (room, day, period, kind) WHERE kind = 'lesson';
CREATE UNIQUE INDEX slots_class ON tt.slots (class, day, period, kind);
CREATE INDEX slots_early_kind ON tt.slots_early (kind) WHERE kind IN ('exam','trip');
CREATE TABLE tt.duty (
  day tt.weekday PRIMARY KEY CHECK (day < 'Fr'),
  teacher varchar(6) REFERENCES tt.teachers,
  next tt.weekday DEFAULT 'Tu' UNIQUE);
CREATE VIEW tt.today AS
  SELECT s.class, s.day, s.period, s.kind, s.room
  FROM tt.slots s
  WHERE tt.day_no(s.day) = extract(isodow FROM now());
CREATE MATERIALIZED VIEW tt.load AS
  SELECT teacher, day, count(*) AS n
  FROM tt.slots
  WHERE kind < 'other'
  GROUP BY teacher, day;
CREATE FUNCTION tt.free(t varchar, d tt.weekday DEFAULT 'Fr') RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT d = ANY (free_days) FROM tt.teachers WHERE abbr = t $$;
CREATE FUNCTION tt.guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF tt.free(NEW.teacher, NEW.day) THEN RAISE EXCEPTION 'free day %', NEW.day; END IF; RETURN NEW; END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON tt.slots FOR EACH ROW WHEN (NEW.kind = 'lesson' AND NEW.day <> 'Fr') EXECUTE FUNCTION tt.guard();
