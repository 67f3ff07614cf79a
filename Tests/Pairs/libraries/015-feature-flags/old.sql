CREATE SCHEMA flags;
SET search_path TO flags, public;
CREATE TYPE flag_type AS ENUM ('boolean', 'string', 'number', 'json');
CREATE DOMAIN key_name AS varchar(
64
) CHECK (VALUE ~ '^[a-z][a-z0-9._-]*$');
CREATE TABLE project (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key key_name UNIQUE NOT NULL, name text NOT NULL
);
CREATE TABLE environment (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id integer NOT NULL REFERENCES project ON DELETE CASCADE,
    key key_name NOT NULL, color char(7) DEFAULT '#cccccc',
    UNIQUE (project_id, key)
);
CREATE TABLE flag (
    id integer GENERATED 
  BY DEFAULT
    AS IDENTITY PRIMARY KEY,
    project_id integer NOT NULL REFERENCES project ON DELETE CASCADE,
    key key_name NOT NULL,
    type flag_type NOT NULL DEFAULT 'boolean',
    default_value json,
    description text,
    created_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE flag ADD CONSTRAINT flag_uq UNIQUE (project_id, key);
CREATE TABLE flag_env (
    flag_id integer REFERENCES flag ON DELETE CASCADE, env_id integer REFERENCES environment ON DELETE CASCADE,
    enabled boolean NOT NULL DEFAULT false,
    rollout integer CHECK (rollout BETWEEN 0 AND 100),
    rules json,
    PRIMARY KEY (flag_id, env_id)
);
CREATE TABLE change_log (id bigserial PRIMARY KEY, flag_id integer, env_id integer, actor text NOT NULL DEFAULT current_user, at timestamptz DEFAULT now(), before jsonb, after jsonb);
CREATE FUNCTION log_flag() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO flags.change_log (flag_id, env_id, before, after) VALUES (NEW.flag_id, NEW.env_id, to_jsonb(OLD), to_jsonb(NEW)); RETURN NEW; END $$;
CREATE TRIGGER log_flag AFTER UPDATE ON flag_env FOR EACH ROW EXECUTE FUNCTION log_flag();
CREATE FUNCTION evaluate(p_flag text, p_env integer) RETURNS json LANGUAGE sql STABLE AS $$ SELECT CASE WHEN fe.enabled THEN f.default_value END FROM flags.flag f JOIN flags.flag_env fe ON fe.flag_id = f.id WHERE f.key = p_flag AND fe.env_id = p_env $$;

