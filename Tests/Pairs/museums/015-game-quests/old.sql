-- game: typed tables, recursive views, enum grows and shrinks
CREATE TYPE rarity AS ENUM ('common',
 'rare', 'epic'
, 'broken'
);
CREATE TYPE item_t AS (
  id bigint,
  name text,
  kind rarity,
power int
);
CREATE TYPE pos AS (x int, y int
);
CREATE TABLE items OF item_t (
  PRIMARY KEY (id),
  name WITH OPTIONS NOT NULL,
  kind WITH OPTIONS DEFAULT
  'common',
CONSTRAINT power_ok CHECK (power BETWEEN 0 AND 100)
);
CREATE TABLE items_trash OF item_t;
CREATE TABLE items_test (id bigint, name text, kind rarity, power int);
CREATE TABLE zones (id int PRIMARY KEY, parent int REFERENCES zones, name text UNIQUE, spawn pos
);
CREATE TABLE quests (
  id int PRIMARY KEY,
  after int[] NOT NULL DEFAULT '{}',
  zone int REFERENCES zones,
  reward rarity NOT NULL DEFAULT 'common',
  allowed rarity[] DEFAULT ARRAY['common', 'rare']::rarity[],
  path pos[]
);
CREATE INDEX quests_good ON quests (id) WHERE reward
IN ('rare', 'epic');
CREATE TABLE drops (rolled timestamptz NOT NULL, kind rarity NOT NULL, item bigint) PARTITION BY LIST (kind);
CREATE TABLE drops_common PARTITION OF drops FOR VALUES IN ('common'
);
CREATE TABLE drops_good PARTITION OF drops FOR VALUES IN ('rare', 'epic'
);
CREATE TABLE drops_other PARTITION OF drops DEFAULT;
CREATE RECURSIVE VIEW zone_tree (id, parent, name, depth
) AS
  SELECT id, parent, name, 0
  FROM zones WHERE parent IS NULL
  UNION ALL SELECT z.id, z.parent, t.name || ' / ' || z.name, t.depth + 1
  FROM zones z JOIN zone_tree t ON t.id = z.parent;
CREATE VIEW quest_order AS
WITH RECURSIVE q(id, dep) AS (
  SELECT id, unnest(after) FROM quests
  UNION
  SELECT q.id, unnest(p.after) FROM q JOIN quests p ON p.id = q.dep
)
SELECT id, count(dep) AS deps
 FROM q GROUP BY id;
CREATE FUNCTION loot(r rarity DEFAULT 'common') RETURNS SETOF items LANGUAGE sql STABLE AS $$ SELECT * FROM items WHERE kind >= r $$;
CREATE FUNCTION dist(a pos, b pos) RETURNS double precision LANGUAGE sql IMMUTABLE
RETURN sqrt((a.x - b.x) ^ 2 + (a.y - b.y) ^ 2);
CREATE OPERATOR <~> (FUNCTION = dist, LEFTARG = pos, RIGHTARG = pos, COMMUTATOR = <~>);
CREATE VIEW near_zones AS SELECT a.id, b.id AS other, a.spawn <~> b.spawn AS d FROM zones a, zones b WHERE a.id < b.id;
COMMENT ON COLUMN item_t.power IS 'damage';
COMMENT ON TABLE items IS 'typed';
