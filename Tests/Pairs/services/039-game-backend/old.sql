CREATE SCHEMA game;
SET search_path = game, public;
CREATE TYPE rarity AS ENUM ('common', 'rare', 'epic');
CREATE TYPE slot AS ENUM ('head', 'body', 'feet');
CREATE TYPE stats AS (str int, dex int, con int
, luck int
);
CREATE FUNCTION stat_sum(s stats) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT (s).str + (s).dex + (s).con
$$;
CREATE TABLE player (id bigserial PRIMARY KEY, name text NOT NULL, level smallint NOT NULL DEFAULT 1, xp
  int
  NOT NULL DEFAULT 0, base stats, power int GENERATED ALWAYS AS (stat_sum(base)) STORED);
CREATE UNIQUE INDEX player_name ON player (lower(name));
CREATE TABLE item_def (id int PRIMARY KEY, name text NOT NULL, rarity rarity NOT NULL DEFAULT 'common', slot slot, bonus stats, stackable boolean NOT NULL DEFAULT false
);
CREATE TABLE inventory (player_id bigint REFERENCES player ON DELETE CASCADE, item_id int REFERENCES item_def, n int NOT NULL DEFAULT 1, equipped slot, PRIMARY KEY (player_id, item_id), CONSTRAINT inv_n CHECK (n > 0));
CREATE UNIQUE INDEX one_per_slot ON inventory (player_id, equipped)
;
CREATE TABLE guild (id serial PRIMARY KEY, name text UNIQUE, leader bigint NOT NULL);
CREATE TABLE guild_member (guild_id int NOT NULL REFERENCES guild ON DELETE CASCADE, player_id bigint NOT NULL REFERENCES player ON DELETE CASCADE, rank smallint DEFAULT 0, PRIMARY KEY (guild_id, player_id)
, UNIQUE (player_id)
);
ALTER TABLE guild ADD CONSTRAINT leader_is_member FOREIGN KEY (id, leader) REFERENCES guild_member (guild_id, player_id) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE match (id bigint GENERATED ALWAYS AS IDENTITY, season int NOT NULL, started timestamptz NOT NULL, winner bigint, PRIMARY KEY (season, id)) PARTITION BY LIST (season);
CREATE TABLE match_s1 PARTITION OF match FOR VALUES IN (1);
CREATE TABLE match_s2 PARTITION OF match FOR VALUES IN (2);
CREATE VIEW loadout AS SELECT i.player_id, i.equipped, d.name, d.rarity, d.bonus FROM inventory i JOIN item_def d ON d.id = i.item_id WHERE i.equipped IS NOT NULL;
CREATE VIEW total_power AS SELECT p.id, p.name, p.power + coalesce(sum(stat_sum(l.bonus)), 0) AS total, max(l.rarity) AS best FROM player p LEFT JOIN loadout l ON l.player_id = p.id GROUP BY p.id;
CREATE MATERIALIZED VIEW leaderboard AS SELECT id, name, total, dense_rank() OVER w AS place FROM total_power WINDOW w AS (ORDER BY total DESC
);
CREATE UNIQUE INDEX leaderboard_id ON leaderboard (id);
CREATE FUNCTION xp_for_level(l int) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (100 * power(l,
  1.5
))::bigint $$;
ALTER TABLE player ADD CONSTRAINT level_xp CHECK (xp >= xp_for_level(level - 1));

