CREATE TYPE mood AS ENUM ('happy', 'ok', 'angry');
CREATE DOMAIN good_mood AS mood CHECK (VALUE IN ('ok', 'happy'));
CREATE TYPE person AS (name text, m mood, ms mood[]);
CREATE FUNCTION mood_ok(m mood DEFAULT 'ok') RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 <>
'angry'
$$;
CREATE TABLE t (id int PRIMARY KEY, m mood NOT NULL DEFAULT 'ok', ms mood[] DEFAULT '{ok,happy}', g good_mood DEFAULT 'happy', p person, isok boolean GENERATED ALWAYS AS (m >= 'ok') STORED, CONSTRAINT c CHECK (m <>
'angry'
 OR id > 10));
CREATE TABLE part (m mood, v int) PARTITION BY LIST (m);
CREATE TABLE part_ok PARTITION OF part FOR VALUES IN ('ok');
CREATE TABLE part_angry PARTITION OF part FOR VALUES IN ('angry', 'happy');
CREATE INDEX t_m ON t (m) WHERE m = 'happy';
CREATE UNIQUE INDEX t_ms ON t ((ms[1]));
CREATE VIEW v AS SELECT id, m, m::text AS mt, CASE m WHEN 'happy' THEN 1 ELSE 0 END AS score FROM t WHERE m = ANY ('{happy,ok}'::mood[]);
CREATE MATERIALIZED VIEW mv AS SELECT m, count(*) FROM v GROUP BY m;
CREATE INDEX mv_m ON mv (m);
CREATE FUNCTION by_mood(m mood) RETURNS SETOF t LANGUAGE sql BEGIN ATOMIC SELECT * FROM t WHERE t.m = by_mood.m; END;
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE UPDATE OF m ON t FOR EACH ROW WHEN (NEW.m = 'ok' AND mood_ok(OLD.m)) EXECUTE FUNCTION trg();

