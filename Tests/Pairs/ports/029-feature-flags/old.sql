CREATE SCHEMA ff;
CREATE TYPE ff.kind AS ENUM ('boolean','string','number','json');
CREATE TYPE ff.op AS ENUM ('eq','neq','in','gt','lt','regex');
CREATE TYPE ff.env AS ENUM ('dev','prod');
CREATE TABLE ff.project (
  key text PRIMARY KEY CHECK (key ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text NOT NULL,
  created timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE ff.flag (
  project_key text NOT NULL REFERENCES ff.project ON UPDATE CASCADE ON DELETE CASCADE,
  key text NOT NULL,
  kind ff.kind NOT NULL DEFAULT 'boolean',
  description text,
  tags text[] NOT NULL DEFAULT '{}',
  archived boolean NOT NULL DEFAULT false,
  PRIMARY KEY (project_key, key)
);
CREATE INDEX flag_tags ON ff.flag USING gin (tags);
CREATE TABLE ff.variation (
  id bigserial PRIMARY KEY,
  project_key text NOT NULL,
  flag_key text NOT NULL,
  idx smallint NOT NULL,
  value jsonb NOT NULL,
  FOREIGN KEY (project_key, flag_key) REFERENCES ff.flag ON UPDATE CASCADE ON DELETE CASCADE,
  UNIQUE (project_key, flag_key, idx)
);
CREATE TABLE ff.flag_state (
  project_key text NOT NULL,
  flag_key text NOT NULL,
  env ff.env NOT NULL,
  enabled boolean NOT NULL DEFAULT false,
  off_variation bigint REFERENCES ff.variation,
  rollout smallint CHECK (rollout BETWEEN 0 AND 100),
  PRIMARY KEY (project_key, flag_key, env),
  FOREIGN KEY (project_key, flag_key) REFERENCES ff.flag ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE TABLE ff.rule (
  id serial PRIMARY KEY,
  project_key text, flag_key text, env ff.env,
  priority int NOT NULL,
  attribute text NOT NULL,
  op ff.op NOT NULL,
  operand jsonb,
  variation_id bigint REFERENCES ff.variation,
  FOREIGN KEY (project_key, flag_key, env) REFERENCES ff.flag_state ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE TABLE ff.audit (
  id bigserial,
  at timestamptz DEFAULT now(),
  who text DEFAULT CURRENT_USER,
  diff jsonb
);
CREATE FUNCTION ff.matches(op ff.op, a text, b jsonb) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$
  SELECT CASE op WHEN 'eq' THEN to_jsonb(a) = b WHEN 'in' THEN b ? a ELSE false END $$;
CREATE FUNCTION ff.audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO ff.audit (diff) VALUES (to_jsonb(NEW)); RETURN NULL; END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE ON ff.flag FOR EACH ROW EXECUTE FUNCTION ff.audit();
CREATE TRIGGER audit AFTER INSERT OR UPDATE ON ff.flag_state FOR EACH ROW EXECUTE FUNCTION ff.audit();
CREATE VIEW ff.prod AS SELECT f.project_key, f.key, f.kind, s.enabled FROM ff.flag f JOIN ff.flag_state s ON (s.project_key, s.flag_key) = (f.project_key, f.key) WHERE s.env = 'prod' AND NOT f.archived;
CREATE VIEW ff.stale AS SELECT * FROM ff.prod WHERE NOT enabled;
COMMENT ON COLUMN ff.flag_state.rollout IS 'percent';
