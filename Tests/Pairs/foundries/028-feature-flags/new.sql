-- views: columns added in the middle, types changed, check options, security_invoker, defaults on views, rules, recursion
CREATE SCHEMA ff;
CREATE TABLE ff.envs (id smallint PRIMARY KEY, name text NOT NULL UNIQUE, parent smallint REFERENCES ff.envs
, ord smallint NOT NULL DEFAULT 0 CHECK (ord >= 0));
CREATE TABLE ff.flags (key varchar(64) PRIMARY KEY, descr text, kind text NOT NULL DEFAULT 'bool', 
  owner text NOT NULL DEFAULT 'nobody', default_value jsonb NOT NULL DEFAULT 'false', created timestamptz DEFAULT now(), expires timestamptz);
CREATE TABLE ff.rules (
  flag varchar(64) REFERENCES ff.flags ON DELETE CASCADE,
  env smallint REFERENCES ff.envs,
  ord integer NOT NULL,
  
  cond jsonb NOT NULL, val jsonb, pct numeric(5,2) CONSTRAINT rules_pct_check CHECK (pct >= 0 AND pct <= 100), PRIMARY KEY (flag, env, ord) DEFERRABLE INITIALLY DEFERRED);
CREATE VIEW ff.bool_flags AS
  SELECT key, kind, owner, descr, default_value::boolean AS default_on
  FROM ff.flags
  WHERE jsonb_typeof(default_value) = 'boolean' WITH LOCAL CHECK OPTION;
ALTER VIEW ff.bool_flags ALTER COLUMN kind SET DEFAULT 'boolean', ALTER COLUMN owner SET DEFAULT CURRENT_USER;
CREATE VIEW ff.my_flags WITH (security_invoker = true) AS
  SELECT *
  FROM ff.bool_flags
  WHERE owner = CURRENT_USER WITH CASCADED CHECK OPTION;
CREATE VIEW ff.resolved AS
  SELECT f.key, f.kind, e.name AS env, f.default_value, r.pct, r.cond AS attr, e.ord
  FROM ff.flags f
  CROSS JOIN ff.envs e
  LEFT JOIN LATERAL (SELECT x.pct, x.cond FROM ff.rules x WHERE x.flag = f.key AND x.env = e.id ORDER BY x.ord LIMIT 1) r ON true;
CREATE VIEW ff.on_flags AS
  SELECT key, env, ord, pct
  FROM ff.resolved
  WHERE default_value <> 'false' OR pct > 0;
CREATE VIEW ff.report AS
  SELECT env, ord, count(*)::integer AS n, avg(pct) AS avg_pct
  FROM ff.on_flags
  GROUP BY GROUPING SETS ((env, ord), ());
CREATE RECURSIVE VIEW ff.env_chain (id, path, depth) AS SELECT id, ARRAY[name], 1 FROM ff.envs WHERE parent IS NULL UNION ALL SELECT e.id, c.path || e.name, c.depth + 1 FROM ff.envs e JOIN env_chain c ON c.id = e.parent;
CREATE FUNCTION ff.is_on(k varchar, e text DEFAULT 'prod') RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT FROM ff.on_flags WHERE key = k AND env = e) $$;
CREATE MATERIALIZED VIEW ff.kill_switches AS
  SELECT key, descr
  FROM ff.flags
  WHERE ff.is_on(key) AND key ~ '^kill';
CREATE FUNCTION ff.ins_my() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO ff.flags (key, default_value) VALUES (NEW.key, 'true'); RETURN NEW; END $$;
CREATE TRIGGER ins_my INSTEAD OF INSERT OR UPDATE ON ff.on_flags FOR EACH ROW EXECUTE FUNCTION ff.ins_my();
COMMENT ON COLUMN ff.resolved.attr IS 'first condition';
COMMENT ON COLUMN ff.report.n IS 'number of flags on';
COMMENT ON TRIGGER ins_my ON ff.on_flags IS 'insert through';
