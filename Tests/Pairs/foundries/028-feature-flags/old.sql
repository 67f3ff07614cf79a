-- views: columns added in the middle, types changed, check options, security_invoker, defaults on views, rules, recursion
CREATE SCHEMA ff;
CREATE TABLE ff.envs (id smallint PRIMARY KEY, name text NOT NULL UNIQUE, parent smallint REFERENCES ff.envs
);
CREATE TABLE ff.flags (key varchar(64) PRIMARY KEY, descr text, kind text NOT NULL DEFAULT 'bool', 
  owner_team varchar(30), default_on boolean NOT NULL DEFAULT false, created timestamp DEFAULT now());
CREATE TABLE ff.rules (
  flag varchar(64) REFERENCES ff.flags ON DELETE CASCADE,
  env smallint REFERENCES ff.envs,
  ord integer NOT NULL,
  
  attr text NOT NULL, op char(2) NOT NULL, val text, pct integer CHECK (pct BETWEEN 0 AND 100), PRIMARY KEY (flag, env, ord));
CREATE VIEW ff.bool_flags AS
  SELECT key, descr, kind, default_on
  FROM ff.flags
  WHERE kind = 'bool' WITH CASCADED CHECK OPTION;
ALTER VIEW ff.bool_flags ALTER COLUMN kind SET DEFAULT 'bool';
CREATE VIEW ff.my_flags WITH (security_barrier) AS
  SELECT *
  FROM ff.bool_flags
  WHERE key LIKE 'my_%' WITH LOCAL CHECK OPTION;
CREATE VIEW ff.resolved AS
  SELECT f.key, e.name AS env, f.default_on, r.pct, r.attr
  FROM ff.flags f
  CROSS JOIN ff.envs e
  LEFT JOIN ff.rules r ON r.flag = f.key AND r.env = e.id;
CREATE VIEW ff.on_flags AS SELECT key, env, pct FROM ff.resolved WHERE default_on OR pct > 0;
CREATE VIEW ff.report AS
  SELECT env, count(*) AS n, avg(pct)::integer AS avg_pct
  FROM ff.on_flags
  GROUP BY env;
CREATE VIEW ff.env_chain AS WITH RECURSIVE c AS (SELECT id, parent, name AS path FROM ff.envs WHERE parent IS NULL UNION ALL SELECT e.id, e.parent, c.path || '/' || e.name FROM ff.envs e JOIN c ON c.id = e.parent)
  SELECT id, path
  FROM c;
CREATE FUNCTION ff.is_on(k text, e text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT FROM ff.on_flags WHERE key = k AND env = e) $$;
CREATE VIEW ff.kill_switches AS SELECT key FROM ff.flags WHERE ff.is_on(key, 'prod') AND key ~ '^kill';
CREATE FUNCTION ff.ins_my() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO ff.flags (key, descr) VALUES (NEW.key, NEW.descr); RETURN NEW; END $$;
CREATE TRIGGER ins_my INSTEAD OF INSERT ON ff.my_flags FOR EACH ROW EXECUTE FUNCTION ff.ins_my();
COMMENT ON VIEW ff.resolved IS 'all combinations';
COMMENT ON COLUMN ff.report.n IS 'number of flags on';
COMMENT ON TRIGGER ins_my ON ff.my_flags IS 'simple insert';
