CREATE SCHEMA game;
CREATE EXTENSION cube SCHEMA game;
CREATE EXTENSION earthdistance SCHEMA game;
SET search_path = game, public;
CREATE TYPE rarity AS ENUM ('common', 'rare', 'epic', 'legendary'
);
CREATE TYPE loot AS (item_id int, qty 
smallint
, r rarity);
CREATE TABLE players (id uuid PRIMARY KEY, handle varchar(24) NOT NULL, xp bigint NOT NULL DEFAULT 0, 
level int NOT NULL DEFAULT 1,
 lat float8, lon float8, inventory loot[] DEFAULT '{}', last_seen timestamptz);
CREATE UNIQUE INDEX players_handle ON players (lower(handle));
CREATE INDEX players_level ON players (level);
CREATE INDEX players_pos ON players USING gist (ll_to_earth(lat, lon)) 
;
CREATE TABLE items (id int GENERATED ALWAYS AS IDENTITY, name text, rarity rarity NOT NULL DEFAULT 'common', stats jsonb, PRIMARY KEY (id), CONSTRAINT items_name_rarity UNIQUE (name, rarity)
);
CREATE TABLE matches (id bigserial PRIMARY KEY, started timestamptz NOT NULL, finished timestamptz, mode text NOT NULL) ;
CREATE TABLE match_players (match_id bigint REFERENCES matches ON DELETE CASCADE, player_id uuid REFERENCES players, team smallint, kills int DEFAULT 0, deaths int DEFAULT 0, PRIMARY KEY (match_id, player_id));
CREATE VIEW leaderboard AS SELECT p.handle, p.level, sum(mp.kills) AS kills, rank() OVER (ORDER BY sum(mp.kills) DESC) AS pos FROM players p JOIN match_players mp ON mp.player_id = p.id GROUP BY p.id;
CREATE VIEW top10 AS SELECT pos, handle, kills FROM leaderboard WHERE pos <= 10;
CREATE FUNCTION nearby(la float8, lo float8, radius float8 DEFAULT 
1000
) RETURNS TABLE (id uuid, handle varchar, dist float8) LANGUAGE sql STABLE SET search_path = game, public AS $$ SELECT p.id, p.handle, earth_distance(ll_to_earth(la, lo), ll_to_earth(p.lat, p.lon)) FROM players p WHERE earth_box(ll_to_earth(la, lo), radius) @> ll_to_earth(p.lat, p.lon) $$;
CREATE FUNCTION drop_loot(p uuid, VARIADIC l loot[]) RETURNS void LANGUAGE sql AS $$ UPDATE game.players SET inventory = inventory || l WHERE id = p $$;
