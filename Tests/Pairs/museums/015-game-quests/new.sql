-- game: typed tables, recursive views, enum grows and shrinks
CREATE TYPE rarity AS ENUM ('common',
'uncommon',
 'rare', 'epic'
, 'legendary'
);
CREATE TYPE item_t AS (
  id bigint,
  name text,
  kind rarity,
power bigint,
slot text
);
CREATE TYPE pos AS (x int, y int
, z int
);
CREATE TABLE items OF item_t (
  PRIMARY KEY (id),
  name WITH OPTIONS NOT NULL,
  kind WITH OPTIONS DEFAULT
  'uncommon',
slot WITH OPTIONS DEFAULT 'hand' NOT NULL,
CONSTRAINT power_ok CHECK (power BETWEEN 0 AND 1000000)
);
CREATE TABLE items_trash OF item_t;
CREATE TABLE items_test OF item_t;
CREATE TABLE zones (id int PRIMARY KEY, parent int REFERENCES zones, name text UNIQUE, spawn pos
  NOT NULL
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
>= 'uncommon'::rarity;
CREATE TABLE drops (rolled timestamptz NOT NULL, kind rarity NOT NULL, item bigint) PARTITION BY LIST (kind);
CREATE TABLE drops_common PARTITION OF drops FOR VALUES IN ('common'
, 'uncommon'
);
CREATE TABLE drops_good PARTITION OF drops FOR VALUES IN ('rare', 'epic'
, 'legendary'
);
CREATE RECURSIVE VIEW zone_tree (id, parent, name, depth
, trail
) AS
  SELECT id, parent, name, 0
  , ARRAY[id]
  FROM zones WHERE parent IS NULL
  UNION ALL SELECT z.id, z.parent, t.name || ' / ' || z.name, t.depth + 1
  , t.trail || z.id
  FROM zones z JOIN zone_tree t ON t.id = z.parent;
CREATE VIEW quest_order AS
WITH RECURSIVE q(id, dep) AS (
  SELECT id, unnest(after) FROM quests
  UNION
  SELECT q.id, unnest(p.after) FROM q JOIN quests p ON p.id = q.dep
)
SEARCH DEPTH FIRST BY dep SET ord
CYCLE dep SET looped USING way
SELECT id, count(dep) AS deps
, bool_or(looped) AS looped
 FROM q GROUP BY id;
CREATE FUNCTION loot(r rarity DEFAULT 'common') RETURNS SETOF items LANGUAGE sql STABLE AS $$ SELECT * FROM items WHERE kind >= r $$;
CREATE FUNCTION dist(a pos, b pos) RETURNS double precision LANGUAGE sql IMMUTABLE
RETURN sqrt((a.x - b.x) ^ 2 + (a.y - b.y) ^ 2 + (a.z - b.z) ^ 2);
CREATE OPERATOR <~> (FUNCTION = dist, LEFTARG = pos, RIGHTARG = pos, COMMUTATOR = <~>);
CREATE VIEW near_zones AS SELECT a.id, b.id AS other, a.spawn <~> b.spawn AS d FROM zones a, zones b WHERE a.id < b.id;
COMMENT ON COLUMN item_t.power IS 'damage';
