CREATE SCHEMA flags;
SET search_path TO flags, public;
CREATE TYPE variation_type AS ENUM ('json', 'boolean', 'number', 'string');
CREATE TYPE clause_op AS ENUM ('in', 'not_in', 'starts_with', 'semver_gt', 'segment');
CREATE DOMAIN key_name AS varchar(
128
) CHECK (VALUE ~ '^[a-z][a-z0-9._-]*$');
CREATE TABLE project (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key key_name UNIQUE NOT NULL, name text NOT NULL
, archived_at timestamptz
);
CREATE TABLE environment (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id integer NOT NULL REFERENCES project ON DELETE CASCADE,
    key key_name NOT NULL, color char(7) DEFAULT '#cccccc',
    sort_order smallint NOT NULL DEFAULT 0, protected boolean NOT NULL DEFAULT false,
    CONSTRAINT environment_key UNIQUE (project_id, key) INCLUDE (name), name text NOT NULL
);
CREATE TABLE flag (
    id integer GENERATED 
  ALWAYS
    AS IDENTITY PRIMARY KEY,
    project_id integer NOT NULL REFERENCES project ON DELETE CASCADE,
    key key_name NOT NULL,
    type variation_type NOT NULL DEFAULT 'boolean',
    temporary boolean DEFAULT true NOT NULL,
    tags text[] NOT NULL DEFAULT ARRAY[]::text[],
    description text,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX flag_project_key ON flag (project_id, lower(key::text));
CREATE INDEX flag_tags ON flag USING gin (tags);
CREATE TABLE variation (flag_id integer REFERENCES flag ON DELETE CASCADE, idx smallint CHECK (idx >= 0), value jsonb NOT NULL, name text, PRIMARY KEY (flag_id, idx));
CREATE TABLE flag_env (
    flag_id integer REFERENCES flag ON DELETE CASCADE, env_id integer REFERENCES environment ON DELETE CASCADE,
    enabled boolean NOT NULL DEFAULT false,
    off_variation smallint, fallthrough smallint,
    version integer NOT NULL DEFAULT 1,
    FOREIGN KEY (flag_id, off_variation) REFERENCES variation (flag_id, idx),
    FOREIGN KEY (flag_id, fallthrough) REFERENCES variation (flag_id, idx),
    PRIMARY KEY (flag_id, env_id)
);
CREATE TABLE rule (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, flag_id integer NOT NULL, env_id integer NOT NULL, pos smallint NOT NULL, variation smallint,
  rollout jsonb CHECK (jsonb_typeof(rollout) = 'object'), CONSTRAINT rule_target CHECK ((variation IS NULL) <> (rollout IS NULL)),
  FOREIGN KEY (flag_id, env_id) REFERENCES flag_env ON DELETE CASCADE, CONSTRAINT rule_pos UNIQUE (flag_id, env_id, pos) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE clause (rule_id bigint REFERENCES rule ON DELETE CASCADE, n smallint, attribute text NOT NULL, op clause_op NOT NULL DEFAULT 'in', vals text[] NOT NULL, negate boolean NOT NULL DEFAULT false, PRIMARY KEY (rule_id, n));
CREATE TABLE change_log (id bigserial PRIMARY KEY, flag_id integer, env_id integer, actor text NOT NULL DEFAULT current_user, at timestamptz DEFAULT now(), before jsonb, after jsonb);
CREATE FUNCTION log_flag_stmt() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO flags.change_log (flag_id, env_id, before, after) SELECT n.flag_id, n.env_id, to_jsonb(o), to_jsonb(n) FROM new_rows n JOIN old_rows o USING (flag_id, env_id) WHERE n IS DISTINCT FROM o; RETURN NULL; END $$;
CREATE TRIGGER log_flag AFTER UPDATE ON flag_env REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION log_flag_stmt();
CREATE FUNCTION bump() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.version := OLD.version + 1; RETURN NEW; END $$;
CREATE TRIGGER bump BEFORE UPDATE ON flag_env FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION bump();
CREATE FUNCTION evaluate(p_flag key_name, p_env integer, ctx jsonb DEFAULT '{}', OUT value jsonb, OUT reason text) LANGUAGE sql STABLE AS $$ SELECT v.value, CASE WHEN fe.enabled THEN 'fallthrough' ELSE 'off' END FROM flags.flag f JOIN flags.flag_env fe ON fe.flag_id = f.id JOIN flags.variation v ON v.flag_id = f.id AND v.idx = CASE WHEN fe.enabled THEN fe.fallthrough ELSE fe.off_variation END WHERE f.key = p_flag AND fe.env_id = p_env $$;

