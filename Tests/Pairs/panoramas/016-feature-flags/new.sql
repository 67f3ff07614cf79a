CREATE SCHEMA flags;
CREATE DOMAIN flags.rule AS jsonb CHECK (jsonb_typeof(VALUE) = 'object')
CONSTRAINT has_when CHECK (VALUE ? 'when' OR VALUE = '{}'::jsonb)
;
CREATE TYPE flags.tri AS ENUM ('no', 'yes', 'inherit');
CREATE FUNCTION flags.tri_to_bool(flags.tri) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT CASE $1 WHEN 'yes' THEN true WHEN 'no' THEN false END $$;
CREATE CAST (flags.tri AS boolean) WITH FUNCTION flags.tri_to_bool(flags.tri) AS ASSIGNMENT;
CREATE FUNCTION flags.bool_to_tri(boolean) RETURNS flags.tri LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT CASE WHEN $1 THEN 'yes'::flags.tri ELSE 'no'::flags.tri END $$;
CREATE CAST (boolean AS flags.tri) WITH FUNCTION flags.bool_to_tri(boolean) AS ASSIGNMENT;
CREATE CAST (flags.tri AS integer) WITH INOUT;
CREATE TABLE flags.environments (name text PRIMARY KEY, parent text REFERENCES flags.environments);
CREATE TABLE flags.flag (
    key text PRIMARY KEY CHECK (key = lower(key)),
    note text,
    enabled flags.tri DEFAULT 'no'::flags.tri NOT NULL,
    created timestamptz DEFAULT now()
);
CREATE TABLE flags.targeting (
    flag text NOT NULL REFERENCES flags.flag ON UPDATE CASCADE ON DELETE CASCADE,
    env text NOT NULL REFERENCES flags.environments,
    prio integer DEFAULT 0 NOT NULL,
    rule flags.rule DEFAULT '{}'::jsonb NOT NULL,
    percent numeric(5,2) DEFAULT 100.0,
    CONSTRAINT targeting_pkey PRIMARY KEY (flag, env, prio)
,   CONSTRAINT percent_ok CHECK (percent BETWEEN 0 AND 100)
);
CREATE FUNCTION flags.is_on(flag_key text,
    env text DEFAULT 'prod', VARIADIC traits text[] DEFAULT '{}'::text[])
    RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT enabled FROM flags.flag WHERE key = flag_key);
END $$;
CREATE FUNCTION flags.all_of(VARIADIC boolean[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT bool_and(x) FROM unnest($1) x $$;
CREATE VIEW flags.effective AS
    SELECT f.key, t.env, f.enabled
    ::boolean AND t.percent > 0 AS active, t.rule -> 'when' AS "when"
    FROM flags.flag f JOIN flags.targeting t ON t.flag = f.key;
CREATE TABLE flags.history (at timestamptz DEFAULT now(), flag text, was flags.tri, by_role regrole DEFAULT CURRENT_USER::regrole);
CREATE FUNCTION flags.log_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO flags.history (flag, was) VALUES (OLD.key, OLD.enabled); RETURN NULL; END $$;
CREATE TRIGGER log_change AFTER UPDATE
    OF enabled ON flags.flag FOR EACH ROW WHEN (OLD.enabled IS DISTINCT FROM NEW.enabled)
    EXECUTE FUNCTION flags.log_change();
CREATE FUNCTION flags.bulk_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('flags', (SELECT count(*)::text FROM changed)); RETURN NULL; END $$;
CREATE TRIGGER bulk AFTER INSERT ON flags.targeting REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION flags.bulk_log();
CREATE INDEX targeting_rule ON flags.targeting USING gin ((rule::jsonb) jsonb_path_ops);
GRANT USAGE ON SCHEMA flags TO pair_flag_reader;
GRANT EXECUTE ON FUNCTION flags.is_on(text, text
, text[]
) TO pair_flag_reader;
REVOKE ALL ON FUNCTION flags.is_on(text, text, text[]) FROM PUBLIC;
