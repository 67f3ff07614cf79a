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
DROP VIEW ff.stale; DROP VIEW ff.prod;
ALTER TABLE ff.rule DROP CONSTRAINT rule_project_key_flag_key_env_fkey;
CREATE TABLE ff.environment (
  project_key text NOT NULL REFERENCES ff.project ON UPDATE CASCADE,
  key varchar(30) NOT NULL,
  color char(7) DEFAULT '#000000',
  PRIMARY KEY (project_key, key)
);
ALTER TABLE ff.flag_state ALTER COLUMN env TYPE varchar(30) USING env::text;
ALTER TABLE ff.rule ALTER COLUMN env TYPE varchar(30) USING env::text;
DROP TYPE ff.env;
ALTER TABLE ff.flag_state ADD CONSTRAINT state_env FOREIGN KEY (project_key, env) REFERENCES ff.environment ON DELETE CASCADE;
ALTER TABLE ff.rule ADD CONSTRAINT rule_state FOREIGN KEY (project_key, flag_key, env) REFERENCES ff.flag_state MATCH FULL ON DELETE CASCADE;
ALTER TYPE ff.op RENAME VALUE 'neq' TO 'ne';
ALTER TYPE ff.op ADD VALUE 'semver_gt' AFTER 'gt';
CREATE TABLE ff.clause (
  rule_id int NOT NULL REFERENCES ff.rule ON DELETE CASCADE,
  idx smallint,
  attribute text NOT NULL,
  op ff.op NOT NULL,
  operand jsonb,
  negate boolean DEFAULT false,
  PRIMARY KEY (rule_id, idx)
);
ALTER TABLE ff.rule DROP COLUMN attribute, DROP COLUMN op, DROP COLUMN operand, ALTER COLUMN id TYPE bigint, ADD CONSTRAINT rule_prio EXCLUDE USING btree (project_key WITH =, flag_key WITH =, env WITH =, priority WITH =) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ff.flag_state RENAME COLUMN rollout TO rollout_bp;
ALTER TABLE ff.flag_state DROP CONSTRAINT flag_state_rollout_check, ADD CONSTRAINT bp CHECK (rollout_bp BETWEEN 0 AND 10000);
DROP FUNCTION ff.matches(ff.op, text, jsonb);
CREATE FUNCTION ff.matches(c ff.clause, ctx jsonb) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$ SELECT (ctx -> c.attribute = c.operand) <> c.negate $$;
DROP TRIGGER audit ON ff.flag;
CREATE TRIGGER audit AFTER UPDATE ON ff.flag FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION ff.audit();
DROP INDEX ff.flag_tags;
ALTER TABLE ff.flag DROP COLUMN tags, ADD COLUMN salt text NOT NULL DEFAULT md5(random()::text), ALTER COLUMN description SET DEFAULT '';
CREATE TABLE ff.audit_p (
  id bigint GENERATED ALWAYS AS IDENTITY,
  at timestamptz NOT NULL,
  who text,
  diff jsonb
) PARTITION BY RANGE (at);
CREATE TABLE ff.audit_all PARTITION OF ff.audit_p DEFAULT;
DROP TABLE ff.audit;
ALTER TABLE ff.audit_p RENAME TO audit;
CREATE VIEW ff.live AS
  SELECT f.project_key, s.env, f.key, f.kind, s.enabled, s.rollout_bp / 100.0 AS pct
  FROM ff.flag f
  JOIN ff.flag_state s ON (s.project_key, s.flag_key) = (f.project_key, f.key) WHERE NOT f.archived;
