CREATE TYPE flag_kind AS ENUM ('boolean','string','number');
CREATE TABLE environment (key text PRIMARY KEY, name text NOT NULL);
CREATE TABLE flag (key text PRIMARY KEY, kind flag_kind NOT NULL DEFAULT 'boolean', description text, enabled boolean NOT NULL DEFAULT false, created_by text, archived boolean);
CREATE TABLE variation (flag text REFERENCES flag ON DELETE CASCADE, idx int, value text, PRIMARY KEY (flag, idx));
CREATE TABLE rule (id serial PRIMARY KEY, flag text REFERENCES flag, attribute text, op text CHECK (op IN ('eq','in')), operand text, variation int, FOREIGN KEY (flag, variation) REFERENCES variation (flag, idx));
CREATE FUNCTION is_enabled(f text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT enabled FROM flag WHERE key = f $$;
CREATE VIEW active_flags AS SELECT key, kind, description FROM flag WHERE enabled AND archived IS NOT TRUE;
CREATE INDEX flag_enabled ON flag (enabled);
