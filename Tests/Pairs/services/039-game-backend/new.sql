CREATE SCHEMA game;
SET search_path = game, public;
CREATE TYPE rarity AS ENUM ('common', 'rare', 'epic');
CREATE TYPE slot AS ENUM ('feet', 'body', 'head', 'ring');
CREATE TYPE stats AS (str int, dex int, con int
, wis int
);
CREATE FUNCTION stat_sum(s stats) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT (s).str + (s).dex + (s).con
  + coalesce((s).wis, 0)
$$;
CREATE TABLE player (id bigserial PRIMARY KEY, name text NOT NULL, level smallint NOT NULL DEFAULT 1, xp
  bigint
  NOT NULL DEFAULT 0, base stats, power int GENERATED ALWAYS AS (stat_sum(base)) STORED);
CREATE UNIQUE INDEX player_name ON player (lower(name));
CREATE TABLE item_def (id int PRIMARY KEY, name text NOT NULL, rarity rarity NOT NULL DEFAULT 'common', slot slot, bonus stats, stackable boolean NOT NULL DEFAULT false
, CONSTRAINT equip_not_stackable CHECK (slot IS NULL OR NOT stackable)
);
CREATE TABLE inventory (player_id bigint REFERENCES player ON DELETE CASCADE, item_id int REFERENCES item_def, n int NOT NULL DEFAULT 1, equipped slot, PRIMARY KEY (player_id, item_id), CONSTRAINT inv_n CHECK (n > 0));
CREATE UNIQUE INDEX one_per_slot ON inventory (player_id, equipped)
  WHERE equipped <> 'ring'
;
CREATE TABLE guild (id serial PRIMARY KEY, name text UNIQUE, leader bigint NOT NULL);
CREATE TABLE guild_member (guild_id int NOT NULL REFERENCES guild ON DELETE CASCADE, player_id bigint NOT NULL REFERENCES player ON DELETE CASCADE, rank smallint DEFAULT 0, PRIMARY KEY (guild_id, player_id)
, CONSTRAINT one_guild UNIQUE (player_id) DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE guild ADD CONSTRAINT leader_is_member FOREIGN KEY (id, leader) REFERENCES guild_member (guild_id, player_id) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE match (id bigint GENERATED ALWAYS AS IDENTITY, season int NOT NULL, started timestamptz NOT NULL, winner bigint, PRIMARY KEY (season, id)) PARTITION BY LIST (season);
CREATE TABLE match_s1 PARTITION OF match FOR VALUES IN (1);
CREATE TABLE match_s2 PARTITION OF match FOR VALUES IN (2);
CREATE TABLE match_s3 PARTITION OF match FOR VALUES IN (3);
CREATE TABLE match_player (season int, match_id bigint, player_id bigint REFERENCES player, kills smallint NOT NULL DEFAULT 0, PRIMARY KEY (season, match_id, player_id), FOREIGN KEY (season, match_id) REFERENCES match (season, id) ON DELETE CASCADE) PARTITION BY LIST (season);
CREATE TABLE match_player_s3 PARTITION OF match_player FOR VALUES IN (3);
CREATE VIEW loadout AS SELECT i.player_id, i.equipped, d.name, d.rarity, d.bonus FROM inventory i JOIN item_def d ON d.id = i.item_id WHERE i.equipped IS NOT NULL;
CREATE VIEW total_power AS SELECT p.id, p.name, p.power + coalesce(sum(stat_sum(l.bonus)), 0) AS total, max(l.rarity) AS best FROM player p LEFT JOIN loadout l ON l.player_id = p.id GROUP BY p.id;
CREATE MATERIALIZED VIEW leaderboard AS SELECT id, name, total, dense_rank() OVER w AS place FROM total_power WINDOW w AS (ORDER BY total DESC
, name
);
CREATE UNIQUE INDEX leaderboard_id ON leaderboard (id);
CREATE INDEX leaderboard_place ON leaderboard (place);
CREATE FUNCTION xp_for_level(l int) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (100 * power(l,
  1.8
))::bigint $$;
ALTER TABLE player ADD CONSTRAINT level_xp CHECK (xp >= xp_for_level(level - 1));

