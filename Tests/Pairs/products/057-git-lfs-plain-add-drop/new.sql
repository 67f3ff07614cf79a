CREATE TABLE objects (oid char(64) PRIMARY KEY, size bigint NOT NULL CHECK (size >= 0), uploaded timestamptz DEFAULT now());
CREATE TABLE locks (id uuid PRIMARY KEY, path text NOT NULL, owner text NOT NULL, locked_at timestamptz DEFAULT now(), ref text);
CREATE UNIQUE INDEX locks_path_ref ON locks (path, ref) NULLS NOT DISTINCT;
CREATE TABLE repos (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, full_name text NOT NULL UNIQUE CHECK (full_name LIKE '%/%'));
ALTER TABLE locks ADD COLUMN repo_id int NOT NULL DEFAULT 1 REFERENCES repos, ADD COLUMN expires timestamptz;
CREATE TABLE repo_objects (repo_id int REFERENCES repos ON DELETE CASCADE, oid char(64) REFERENCES objects ON DELETE RESTRICT, PRIMARY KEY (repo_id, oid)) WITH (fillfactor = 95);
CREATE INDEX repo_objects_oid ON repo_objects (oid);
CREATE VIEW repo_usage AS SELECT r.full_name, count(*) AS objects, pg_size_pretty(sum(o.size)) AS used FROM repos r JOIN repo_objects ro ON ro.repo_id = r.id JOIN objects o USING (oid) GROUP BY r.full_name;
CREATE PROCEDURE expire_locks(INOUT n bigint DEFAULT NULL) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM locks WHERE expires < now(); GET DIAGNOSTICS n = ROW_COUNT; END $$;
