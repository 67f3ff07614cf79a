CREATE SCHEMA app;
CREATE DOMAIN app.key AS uuid
  CHECK (VALUE <> '00000000-0000-0000-0000-000000000000');
CREATE TABLE app.org (
id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  name text UNIQUE
);
CREATE TABLE app.usr (
id app.key DEFAULT gen_random_uuid() PRIMARY KEY,
org uuid NOT NULL REFERENCES app.org ON DELETE CASCADE,
boss app.key REFERENCES app.usr,
friends app.key[] DEFAULT '{}',
CONSTRAINT not_self CHECK (boss <> id),
  CONSTRAINT usr_org UNIQUE (org, id)
);
CREATE TABLE app.doc (
id uuid DEFAULT gen_random_uuid(), org uuid, author app.key,
code text GENERATED ALWAYS AS (author) STORED,
  PRIMARY KEY (id, org),
  FOREIGN KEY (org, author) REFERENCES app.usr (org, id)
ON DELETE SET NULL (author)) PARTITION BY HASH (org);
CREATE TABLE app.doc0 PARTITION OF app.doc
  FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE app.doc1 PARTITION OF app.doc
  FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX doc_author ON app.doc (author) INCLUDE (org);
CREATE INDEX usr_friends ON app.usr USING gin (friends);
CREATE INDEX usr_mod ON app.usr ((hashtext(id::text) % 8));
CREATE FUNCTION app.get_usr(p app.key)
  RETURNS app.usr LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT * FROM app.usr WHERE id = p;
END;
CREATE FUNCTION app.team(p uuid, depth int DEFAULT 1)
  RETURNS TABLE (id uuid, lvl int)
  LANGUAGE sql STABLE
BEGIN ATOMIC
WITH RECURSIVE r AS (SELECT u.id::uuid AS id, 0 AS l FROM app.usr u WHERE u.boss = p UNION SELECT u.id::uuid, r.l + 1 FROM app.usr u JOIN r ON u.boss = r.id) SELECT r.id,
  r.l FROM r WHERE r.l <= depth;
END;
CREATE VIEW app.people AS SELECT u.id,
  u.org, o.name, (app.get_usr(u.boss)).friends AS boss_friends
  FROM app.usr u JOIN app.org o ON o.id = u.org;
CREATE VIEW app.teams AS SELECT p.id,
  p.name, t.id AS member FROM app.people p,
  LATERAL app.team(p.id) t;
CREATE MATERIALIZED VIEW app.stats AS SELECT org,
max(id::text) AS last_id,
  array_agg(member) AS members
  FROM app.teams JOIN app.people USING (id)
  GROUP BY org;
CREATE UNIQUE INDEX stats_org ON app.stats (org);
CREATE FUNCTION app.who() RETURNS app.key
  LANGUAGE sql STABLE AS $$ SELECT current_setting('app.uid')::uuid::app.key $$;
CREATE POLICY own ON app.doc USING (author = app.who());
ALTER TABLE app.doc ENABLE ROW LEVEL SECURITY;
CREATE TABLE app.misc (k app.key PRIMARY KEY, ks app.key[], u app.usr);
COMMENT ON COLUMN app.usr.id IS 'user key';
COMMENT ON COLUMN app.people.id IS 'same';
