CREATE EXTENSION hstore;
CREATE SCHEMA ff;
CREATE TABLE ff.flag (
    key text PRIMARY KEY CHECK (key ~ '^[a-z_]+$'),
    enabled boolean NOT NULL DEFAULT false,
    attrs hstore NOT NULL DEFAULT '',
    rules json
);
CREATE INDEX flag_attrs ON ff.flag USING gin (attrs);
CREATE TABLE ff.override (flag text REFERENCES ff.flag ON DELETE CASCADE ON UPDATE CASCADE, user_id uuid, val boolean NOT NULL, PRIMARY KEY (flag, user_id));
CREATE FUNCTION ff.is_on(f text, u uuid) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT coalesce((SELECT val FROM ff.override WHERE flag = f AND user_id = u), (SELECT enabled FROM ff.flag WHERE key = f)) $$;
CREATE VIEW ff.state AS SELECT key, enabled,
    attrs -> 'team' AS team
    FROM ff.flag;
GRANT USAGE ON SCHEMA ff TO flags_app;
GRANT SELECT ON ff.state TO flags_app;
