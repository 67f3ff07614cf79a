CREATE EXTENSION btree_gin;
CREATE SCHEMA ff;
CREATE TABLE ff.flag (
    key text PRIMARY KEY CHECK (key ~ '^[a-z_]+$'),
    enabled boolean NOT NULL DEFAULT false,
    attrs jsonb NOT NULL DEFAULT '{}',
    rules jsonb,
    rollout smallint NOT NULL DEFAULT 100 CONSTRAINT pct CHECK (rollout BETWEEN 0 AND 100)
);
CREATE INDEX flag_attrs ON ff.flag USING gin (attrs jsonb_path_ops, enabled);
CREATE INDEX flag_team ON ff.flag ((attrs ->> 'team')) WHERE enabled;
CREATE TABLE ff.override (flag text REFERENCES ff.flag ON DELETE CASCADE ON UPDATE CASCADE, user_id uuid, val boolean NOT NULL, PRIMARY KEY (flag, user_id));
CREATE FUNCTION ff.is_on(f text, u uuid DEFAULT NULL, ctx jsonb DEFAULT '{}') RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE BEGIN ATOMIC
  SELECT coalesce((SELECT o.val FROM ff.override o WHERE o.flag = f AND o.user_id = u), (SELECT g.enabled AND g.attrs <@ ctx FROM ff.flag g WHERE g.key = f));
END;
CREATE VIEW ff.state AS SELECT key, enabled,
    attrs ->> 'team' AS team, ff.is_on(key) AS is_on
    FROM ff.flag;
CREATE TABLE ff.history (flag text, at timestamptz NOT NULL DEFAULT now(), row_data jsonb) PARTITION BY RANGE (at);
CREATE TABLE ff.history_default PARTITION OF ff.history DEFAULT;
CREATE FUNCTION ff.keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO ff.history (flag, row_data) VALUES (old.key, to_jsonb(old)); RETURN NULL; END $$;
CREATE TRIGGER keep AFTER UPDATE OR DELETE ON ff.flag FOR EACH ROW EXECUTE FUNCTION ff.keep();
GRANT USAGE ON SCHEMA ff TO flags_app;
GRANT SELECT ON ff.state TO flags_app;
GRANT INSERT, DELETE ON ff.override TO flags_app;
