CREATE SCHEMA game;
SET search_path = game;
CREATE TYPE rarity AS ENUM ('common', 'rare', 'epic');
CREATE TYPE vec3 AS (x real, y real, z real);
CREATE TYPE pose AS (pos vec3, dir vec3);
CREATE TYPE stat_block AS (hp int, mp int, str smallint);
CREATE TYPE loadout AS (slots text[], stats stat_block, home pose);
CREATE DOMAIN percent AS numeric(5,2) CHECK (VALUE BETWEEN 0 AND 100);

CREATE TABLE player (
    player_id bigint GENERATED ALWAYS AS IDENTITY (START WITH 10 INCREMENT BY 10),
    handle text COLLATE "C" NOT NULL,
    stats stat_block NOT NULL DEFAULT ROW(100, 50, 10
)::stat_block,
    gear loadout,
    shard smallint NOT NULL DEFAULT 0,
    CONSTRAINT player_pk PRIMARY KEY (player_id, shard)
) PARTITION BY LIST (shard);
CREATE TABLE player_0 PARTITION OF player FOR VALUES IN (0);
CREATE TABLE player_x PARTITION OF player FOR VALUES IN (1, 2, 3);
CREATE UNIQUE INDEX player_handle ON player (handle, shard);
CREATE INDEX player_hp ON player (((stats).hp));

CREATE TABLE item_def (
    item_id int PRIMARY KEY,
    name text NOT NULL,
    rarity rarity NOT NULL DEFAULT 'common',
    drop_rate percent NOT NULL DEFAULT 1,
    bonus stat_block[]
);
CREATE INDEX item_rare ON item_def (item_id) WHERE rarity > 'common';
CREATE TABLE inventory (
    player_id bigint NOT NULL,
    item_id int NOT NULL REFERENCES item_def,
    qty int NOT NULL DEFAULT 1 CHECK (qty > 0),
    acquired timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (player_id, item_id)
) PARTITION BY HASH (player_id);
CREATE TABLE inventory_h0 PARTITION OF inventory FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE inventory_h1 PARTITION OF inventory FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE match (
    match_id uuid NOT NULL DEFAULT gen_random_uuid(),
    started timestamptz NOT NULL,
    mode text NOT NULL,
    players bigint[] NOT NULL,
    PRIMARY KEY (match_id, started, mode)
) PARTITION BY RANGE (started);
CREATE TABLE match_s1 PARTITION OF match FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-07-01 00:00+00') PARTITION BY LIST (mode);
CREATE TABLE match_s1_duel PARTITION OF match_s1 FOR VALUES IN ('duel');
CREATE TABLE match_s1_other PARTITION OF match_s1 FOR VALUES IN ('team', 'ffa');
CREATE UNLOGGED TABLE session (token uuid PRIMARY KEY, player_id bigint, seen timestamptz, pos pose);
CREATE FUNCTION norm(v vec3) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT sqrt((v).x ^ 2 + (v).y ^ 2 + (v).z ^ 2)';
CREATE FUNCTION vec_add(a vec3, b vec3) RETURNS vec3 LANGUAGE sql IMMUTABLE AS 'SELECT ROW((a).x + (b).x, (a).y + (b).y, (a).z + (b).z)::game.vec3';
CREATE OPERATOR + (LEFTARG = vec3, RIGHTARG = vec3, FUNCTION = vec_add, COMMUTATOR = +);
CREATE AGGREGATE vec_sum(vec3) (SFUNC = vec_add, STYPE = vec3);
CREATE VIEW online AS SELECT s.player_id, (s.pos).pos, norm((s.pos).pos) AS dist FROM session s WHERE s.seen > now() - interval '5 min';
CREATE VIEW leaderboard AS SELECT p.handle, (p.stats).hp, (p.stats).mp FROM player p ORDER BY (p.stats).hp DESC LIMIT 100;
CREATE FUNCTION loot(luck int DEFAULT 0) RETURNS rarity LANGUAGE plpgsql AS $$
DECLARE
  r float8 := random() * 100 + luck;
BEGIN
  RETURN CASE WHEN r > 99 THEN
  'epic'
  WHEN r > 90 THEN 'rare' ELSE 'common' END::rarity;
END $$ SET search_path = game;
CREATE FUNCTION on_item() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER on_item BEFORE INSERT ON inventory FOR EACH ROW EXECUTE FUNCTION on_item();
