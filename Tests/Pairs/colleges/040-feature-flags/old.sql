CREATE SCHEMA ff;
CREATE TABLE ff.envs (
    name text PRIMARY KEY,
    production boolean DEFAULT false NOT NULL
);
CREATE TABLE ff.flags (
    key text PRIMARY KEY,
    description text,
    kind text DEFAULT 'bool' NOT NULL,
    default_value text DEFAULT 'false' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE ff.variants (
    flag_key text NOT NULL,
    name text NOT NULL,
    value text NOT NULL,
    weight integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (flag_key, name)
);
CREATE TABLE ff.targets (
    id serial PRIMARY KEY,
    flag_key text NOT NULL,
    env text NOT NULL,
    rule text NOT NULL,
    variant text NOT NULL,
    position integer DEFAULT 0 NOT NULL,
    FOREIGN KEY (flag_key, variant) REFERENCES ff.variants(flag_key, name)
);
CREATE INDEX targets_flag_key_idx ON ff.targets (flag_key);
CREATE TABLE ff.changes (
    id bigserial PRIMARY KEY,
    flag_key text NOT NULL,
    who text NOT NULL,
    before text,
    after text,
    at timestamp without time zone DEFAULT now() NOT NULL
);
ALTER TABLE ff.variants ADD CONSTRAINT variants_flag_key_fkey FOREIGN KEY (flag_key) REFERENCES ff.flags ON DELETE CASCADE;
ALTER TABLE ff.targets ADD CONSTRAINT targets_flag_key_fkey FOREIGN KEY (flag_key) REFERENCES ff.flags ON DELETE CASCADE;
ALTER TABLE ff.targets ADD CONSTRAINT targets_env_fkey FOREIGN KEY (env) REFERENCES ff.envs;
CREATE FUNCTION ff.on_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO ff.changes (flag_key, who, before, after) VALUES (NEW.key, CURRENT_USER, OLD.default_value, NEW.default_value); RETURN NEW; END $$;
CREATE TRIGGER flags_change AFTER UPDATE ON ff.flags FOR EACH ROW EXECUTE FUNCTION ff.on_change();
CREATE VIEW ff.bool_flags AS SELECT key, default_value::boolean AS on_by_default FROM ff.flags WHERE kind = 'bool';
