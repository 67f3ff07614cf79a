CREATE SCHEMA en;
CREATE TYPE en.s AS ENUM ('dead', 'new', 'run', 'done');
CREATE DOMAIN en.active AS en.s CHECK (VALUE IN ('new', 'run'));
CREATE TYPE en.comp AS (s en.s, at date);
CREATE TABLE en.t (
    id int PRIMARY KEY,
    s en.s NOT NULL DEFAULT 'new',
    hist en.s[] NOT NULL DEFAULT '{new,run}',
    c en.comp,
    a en.active DEFAULT 'run',
    g boolean GENERATED ALWAYS AS (s >= 'done'::en.s) STORED,
    CONSTRAINT ck CHECK (s <> 'dead' OR id < 0)
);
CREATE INDEX t_part ON en.t (id) WHERE s < 'done'::en.s;
CREATE INDEX t_hist ON en.t USING gin (hist);
ALTER TABLE en.t ADD CONSTRAINT t_x EXCLUDE (s WITH =) WHERE (s = 'run');
CREATE TABLE en.p (s en.s, n int) PARTITION BY LIST (s);
CREATE TABLE en.p1 PARTITION OF en.p FOR VALUES IN ('new');
CREATE TABLE en.p2 PARTITION OF en.p FOR VALUES IN ('done', 'dead');
CREATE FUNCTION en.nxt(x en.s DEFAULT 'new', VARIADIC more en.s[] DEFAULT '{}') RETURNS en.s LANGUAGE sql IMMUTABLE AS $$ select 'run'::en.s $$;
CREATE VIEW en.v AS SELECT s, count(*) FILTER (WHERE s = 'run') AS n, en.nxt(s) AS nx FROM en.t GROUP BY s;
ALTER TABLE en.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON en.t USING (s = ANY (enum_range(NULL::en.s, 'run')));
CREATE FUNCTION en.trg() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER tr AFTER UPDATE OF s ON en.t FOR EACH ROW WHEN (old.s = 'new' AND new.s = 'run') EXECUTE FUNCTION en.trg();
GRANT USAGE ON TYPE en.s TO app_rw;
COMMENT ON TYPE en.s IS 'state';
