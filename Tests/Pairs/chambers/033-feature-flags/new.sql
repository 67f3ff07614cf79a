CREATE EXTENSION citext;
CREATE TYPE flag_kind AS ENUM ('boolean', 'multivariate');
CREATE DOMAIN flag_key AS varchar(128) CHECK (VALUE ~ '^[a-z][a-z0-9_.-]*$');
CREATE TABLE projects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    key flag_key NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_projects_on_key ON projects USING btree (key);
CREATE TABLE environments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    key flag_key NOT NULL,
    color char(7),
    sdk_keys text[] DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_environments_on_project_id_and_key ON environments USING btree (project_id, key);
CREATE TABLE flags (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    key flag_key NOT NULL,
    kind flag_kind DEFAULT 'boolean' NOT NULL,
    description text,
    temporary boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    stale_after interval DEFAULT '30 days',
    tags text[],
    maintainer citext,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_flags_on_project_id_and_key ON flags USING btree (project_id, key);
CREATE TABLE variations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    flag_id uuid NOT NULL,
    value jsonb NOT NULL,
    name text,
    idx smallint NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT variations_check_6a213 CHECK (idx>=0)
);
CREATE UNIQUE INDEX index_variations_on_flag_id_and_idx ON variations USING btree (flag_id, idx);
CREATE TABLE segments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    environment_id uuid NOT NULL,
    key flag_key NOT NULL,
    rules jsonb DEFAULT '[]' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    included text[],
    excluded text[],
    version integer DEFAULT 1 NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_segments_on_environment_id_and_key ON segments USING btree (environment_id, key);
CREATE TABLE flag_states (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    flag_id uuid NOT NULL,
    environment_id uuid NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    rollout numeric(6,3) DEFAULT 100,
    rules jsonb DEFAULT '[]' NOT NULL,
    off_variation_id uuid,
    updated_by text,
    PRIMARY KEY (id),
    CONSTRAINT flag_states_check_88ce7 CHECK (rollout BETWEEN 0 AND 100)
);
CREATE UNIQUE INDEX index_flag_states_on_flag_id_and_environment_id ON flag_states USING btree (flag_id, environment_id);
CREATE TABLE audit (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    flag_id uuid,
    actor text NOT NULL,
    action text NOT NULL,
    before jsonb,
    after jsonb,
    at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE ONLY environments ADD CONSTRAINT fk_rails_e6fd43ce9e FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY flags ADD CONSTRAINT fk_rails_f2564687c1 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY variations ADD CONSTRAINT fk_rails_5e58667f89 FOREIGN KEY (flag_id) REFERENCES flags(id) ON DELETE CASCADE;
ALTER TABLE ONLY segments ADD CONSTRAINT fk_rails_91d6939266 FOREIGN KEY (environment_id) REFERENCES environments(id) ON DELETE CASCADE;
ALTER TABLE ONLY flag_states ADD CONSTRAINT fk_rails_e02390cb8e FOREIGN KEY (flag_id) REFERENCES flags(id) ON DELETE CASCADE;
ALTER TABLE ONLY flag_states ADD CONSTRAINT fk_rails_f3480b5a9b FOREIGN KEY (environment_id) REFERENCES environments(id) ON DELETE CASCADE;
ALTER TABLE ONLY flag_states ADD CONSTRAINT fk_rails_8d2d7a5969 FOREIGN KEY (off_variation_id) REFERENCES variations(id);
CREATE FUNCTION bucket(key text, salt text) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT (('x' || substr(md5(salt || '.' || key), 1, 8))::bit(32)::bigint % 100000)::numeric / 1000 $$;
CREATE FUNCTION flag_on(p_flag uuid, p_env uuid, p_user text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT enabled AND bucket(p_user, p_flag::text) < rollout FROM flag_states WHERE flag_id = p_flag AND environment_id = p_env $$;
CREATE FUNCTION audit_flag() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit(flag_id, actor, action, before, after) VALUES (NEW.flag_id, current_user, TG_OP, to_jsonb(OLD), to_jsonb(NEW)); RETURN NULL; END $$;
CREATE TRIGGER audit_flag_states AFTER UPDATE ON flag_states FOR EACH ROW EXECUTE FUNCTION audit_flag();
CREATE TRIGGER audit_ins_flag_states AFTER INSERT ON flag_states FOR EACH ROW EXECUTE FUNCTION audit_flag();
CREATE VIEW flag_matrix AS SELECT p.key AS project, f.key AS flag, e.key AS env, s.enabled, s.rollout FROM flags f JOIN projects p ON p.id = f.project_id JOIN flag_states s ON s.flag_id = f.id JOIN environments e ON e.id = s.environment_id;
CREATE VIEW prod_flags AS SELECT project, flag, rollout FROM flag_matrix WHERE env::text = 'production' AND enabled;
CREATE INDEX flags_tags ON flags USING gin (tags);
CREATE UNIQUE INDEX projects_live_key ON projects (key) WHERE archived_at IS NULL;
