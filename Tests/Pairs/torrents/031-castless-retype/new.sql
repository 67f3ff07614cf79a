CREATE TABLE a (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, flag timestamptz DEFAULT now() NOT NULL, doc jsonb DEFAULT '{}', ts interval DEFAULT '1 day', ip inet DEFAULT '1.2.3.4', arr integer[] DEFAULT '{5}', b boolean DEFAULT false, UNIQUE (flag, ts));
CREATE TABLE b (aid uuid DEFAULT '00000000-0000-0000-0000-000000000003' REFERENCES a ON DELETE SET DEFAULT, flag timestamptz, ts interval, FOREIGN KEY (flag, ts) REFERENCES a (flag, ts) MATCH FULL);
CREATE INDEX a_doc ON a USING gin (doc jsonb_path_ops); CREATE INDEX a_f ON a (ts) WHERE b;
CREATE VIEW v AS SELECT id, flag, doc, ts FROM a WHERE b;
CREATE FUNCTION g(uuid) RETURNS SETOF a LANGUAGE sql STABLE AS $$ SELECT * FROM a WHERE id = $1 $$;
COMMENT ON COLUMN a.flag IS 'flag'; COMMENT ON COLUMN a.id IS 'key';
ALTER TABLE a ALTER doc SET STORAGE MAIN, ALTER doc SET STATISTICS 500, ALTER ts SET (n_distinct = -0.5);
