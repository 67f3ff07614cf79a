CREATE TYPE flag_kind AS ENUM ('boolean', 'string', 'number');
CREATE DOMAIN flag_key AS varchar(64) CHECK (VALUE ~ '^[a-z][a-z0-9_]*$');
CREATE TABLE projects (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    key flag_key NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (key)
);
CREATE TABLE environments (
    id serial NOT NULL,
    project_id integer NOT NULL,
    name varchar(255) NOT NULL,
    key flag_key NOT NULL,
    color integer,
    sdk_key varchar(255),
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (sdk_key),
    UNIQUE (project_id, key)
);
CREATE TABLE flags (
    id serial NOT NULL,
    project_id integer NOT NULL,
    key flag_key NOT NULL,
    kind flag_kind DEFAULT 'boolean' NOT NULL,
    description text,
    enabled boolean DEFAULT false NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (project_id, key)
);
CREATE TABLE segments (
    id serial NOT NULL,
    environment_id integer NOT NULL,
    key flag_key NOT NULL,
    rules json DEFAULT '[]' NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    included text,
    PRIMARY KEY (id),
    UNIQUE (environment_id, key)
);
CREATE TABLE flag_states (
    id serial NOT NULL,
    flag_id integer NOT NULL,
    environment_id integer NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    rollout integer DEFAULT 100,
    rules json,
    PRIMARY KEY (id),
    UNIQUE (flag_id, environment_id),
    CONSTRAINT flag_states_check_88ce7 CHECK (rollout BETWEEN 0 AND 100)
);
CREATE TABLE audit (
    id serial NOT NULL,
    flag_id integer,
    actor varchar(255) NOT NULL,
    action varchar(255) NOT NULL,
    before json,
    after json,
    at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE ONLY environments ADD CONSTRAINT environments_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY flags ADD CONSTRAINT flags_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY segments ADD CONSTRAINT segments_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environments(id) ON DELETE CASCADE;
ALTER TABLE ONLY flag_states ADD CONSTRAINT flag_states_flag_id_fkey FOREIGN KEY (flag_id) REFERENCES flags(id) ON DELETE CASCADE;
ALTER TABLE ONLY flag_states ADD CONSTRAINT flag_states_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environments(id) ON DELETE CASCADE;
CREATE FUNCTION bucket(key text, salt text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT abs(hashtext(concat(key, salt))) % 100 $$;
CREATE FUNCTION flag_on(p_flag integer, p_env integer, p_user text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT enabled AND bucket(p_user, p_flag::text) < rollout FROM flag_states WHERE flag_id = p_flag AND environment_id = p_env $$;
CREATE FUNCTION audit_flag() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit(flag_id, actor, action, before, after) VALUES (NEW.flag_id, current_user, TG_OP, to_json(OLD), to_json(NEW)); RETURN NULL; END $$;
CREATE TRIGGER audit_flag_states AFTER UPDATE ON flag_states FOR EACH ROW EXECUTE FUNCTION audit_flag();
CREATE VIEW flag_matrix AS SELECT p.key AS project, f.key AS flag, e.key AS env, s.enabled, s.rollout FROM flags f JOIN projects p ON p.id = f.project_id JOIN flag_states s ON s.flag_id = f.id JOIN environments e ON e.id = s.environment_id;
CREATE VIEW prod_flags AS SELECT project, flag, rollout FROM flag_matrix WHERE env = 'prod' AND enabled;
