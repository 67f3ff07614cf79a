CREATE SCHEMA game;
CREATE TYPE game.rarity AS ENUM ('common', 'rare', 'epic');
CREATE TYPE game.item AS (
    code text,
    rarity game.rarity,
    power integer
,   bound boolean
);
CREATE TYPE game.status AS ENUM ('online', 'away', 'busy', 'offline', 'banned');
CREATE TABLE game.players (
    id bigint GENERATED ALWAYS AS IDENTITY (MINVALUE 1 START WITH 1 INCREMENT BY 1) PRIMARY KEY,
    nick varchar(24) NOT NULL,
    status game.status DEFAULT 'offline' NOT NULL,
    bag game.item[] DEFAULT '{}'::game.item[] NOT NULL,
    xp integer DEFAULT 0 NOT NULL,
    level integer GENERATED ALWAYS AS (1 + xp / 1000) STORED
);
CREATE UNIQUE INDEX players_nick ON game.players (lower(nick::text));
CREATE TABLE game.matches (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    started timestamp with time zone DEFAULT now(),
    ended timestamp with time zone,
    map text
) WITH (fillfactor =
    70, autovacuum_vacuum_scale_factor = 0.02, toast.autovacuum_enabled = true
);
CREATE TABLE game.match_players (
    match uuid REFERENCES game.matches ON DELETE CASCADE,
    player bigint REFERENCES game.players,
    team smallint DEFAULT 0,
    score integer,
    stats jsonb COMPRESSION lz4,
    CONSTRAINT match_players_key PRIMARY KEY (player, match)
);
CREATE TABLE game.bans (player bigint PRIMARY KEY REFERENCES game.players, until timestamptz DEFAULT 'infinity' NOT NULL, reason text);
CREATE FUNCTION game.best_item(items game.item[]) RETURNS game.item LANGUAGE sql IMMUTABLE
    AS $$ SELECT i FROM unnest(items) AS i ORDER BY i.power DESC NULLS LAST LIMIT 1 $$;
CREATE FUNCTION game.power(p game.players) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT sum(power) FROM unnest(p.bag) $$;
CREATE MATERIALIZED VIEW game.ladder AS
    SELECT p.id, p.nick, p.level, sum(mp.score) AS score, dense_rank() OVER w AS place
    FROM game.players p LEFT JOIN game.match_players mp ON mp.player = p.id GROUP BY p.id
    WINDOW w AS (ORDER BY (sum(mp.score)) DESC NULLS LAST)
    ;
CREATE UNIQUE INDEX ladder_id ON game.ladder (id);
CREATE INDEX ladder_place ON game.ladder (place) INCLUDE (nick);
CREATE VIEW game.online AS SELECT id, nick, game.power(p.*) AS power FROM game.players p WHERE status <> 'offline';
CREATE RULE online_kick AS ON DELETE TO game.online DO INSTEAD UPDATE game.players SET status = 'offline' WHERE id = OLD.id;
CREATE RULE online_rename AS ON UPDATE TO game.online WHERE OLD.nick <> NEW.nick DO INSTEAD (UPDATE game.players SET nick = NEW.nick WHERE id = OLD.id; INSERT INTO game.matches (map) VALUES ('renamed ' || NEW.nick););
CREATE RULE online_upd AS ON UPDATE TO game.online DO INSTEAD NOTHING;
CREATE FUNCTION game.end_match(uuid) RETURNS void LANGUAGE sql AS $$ UPDATE game.matches SET ended = now() WHERE id = $1 $$;
GRANT USAGE ON SCHEMA game TO pair_gamed;
GRANT ALL ON ALL TABLES IN SCHEMA game TO pair_gamed;
REVOKE TRUNCATE, TRIGGER, REFERENCES ON game.players FROM pair_gamed;
GRANT USAGE ON SCHEMA game TO pair_gm_tools;
GRANT SELECT, INSERT, DELETE ON game.bans TO pair_gm_tools;
ALTER FUNCTION game.end_match(uuid)
    SECURITY DEFINER COST 5;
COMMENT ON COLUMN game.item.power IS 'relative to level';
