CREATE SCHEMA flags;
CREATE DOMAIN flags.rule AS jsonb CHECK (jsonb_typeof(VALUE) = 'object')
;
CREATE TYPE flags.tri AS ENUM ('no', 'yes', 'inherit');
CREATE FUNCTION flags.tri_to_bool(flags.tri) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT CASE $1 WHEN 'yes' THEN true WHEN 'no' THEN false END $$;
CREATE CAST (flags.tri AS boolean) WITH FUNCTION flags.tri_to_bool(flags.tri);
CREATE FUNCTION flags.bool_to_tri(boolean) RETURNS flags.tri LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT CASE WHEN $1 THEN 'yes'::flags.tri ELSE 'no'::flags.tri END $$;
CREATE CAST (boolean AS flags.tri) WITH FUNCTION flags.bool_to_tri(boolean) AS ASSIGNMENT;
CREATE TABLE flags.environments (name text PRIMARY KEY, parent text REFERENCES flags.environments);
CREATE TABLE flags.flag (
    key text PRIMARY KEY CHECK (key = lower(key)),
    note text,
    enabled boolean DEFAULT false NOT NULL,
    created timestamptz DEFAULT now()
);
CREATE TABLE flags.targeting (
    flag text NOT NULL REFERENCES flags.flag ON UPDATE CASCADE ON DELETE CASCADE,
    env text NOT NULL REFERENCES flags.environments,
    prio integer DEFAULT 0 NOT NULL,
    rule flags.rule DEFAULT '{}'::jsonb NOT NULL,
    percent smallint DEFAULT 100,
    CONSTRAINT targeting_pkey PRIMARY KEY (flag, env, prio)
);
CREATE FUNCTION flags.is_on(flag_key text,
    env text DEFAULT 'prod')
    RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT enabled FROM flags.flag WHERE key = flag_key);
END $$;
CREATE FUNCTION flags.all_of(VARIADIC boolean[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT bool_and(x) FROM unnest($1) x $$;
CREATE VIEW flags.effective AS
    SELECT f.key, t.env, f.enabled
    AND t.percent > 0 AS active
    FROM flags.flag f JOIN flags.targeting t ON t.flag = f.key;
CREATE TABLE flags.history (at timestamptz DEFAULT now(), flag text, was boolean);
CREATE FUNCTION flags.log_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO flags.history (flag, was) VALUES (OLD.key, OLD.enabled); RETURN NULL; END $$;
CREATE TRIGGER log_change AFTER UPDATE
    ON flags.flag FOR EACH ROW
    EXECUTE FUNCTION flags.log_change();
CREATE INDEX targeting_rule ON flags.targeting USING gin ((rule::jsonb) jsonb_path_ops);
GRANT USAGE ON SCHEMA flags TO pair_flag_reader;
GRANT EXECUTE ON FUNCTION flags.is_on(text, text
) TO pair_flag_reader;
COMMENT ON CAST (flags.tri AS boolean) IS 'inherit becomes null';
