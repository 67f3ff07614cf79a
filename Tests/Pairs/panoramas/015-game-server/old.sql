CREATE SCHEMA game;
CREATE TYPE game.rarity AS ENUM ('common', 'rare', 'epic');
CREATE TYPE game.item AS (
    code text,
    rarity game.rarity,
    power integer
);
CREATE TYPE game.status AS ENUM ('online', 'away', 'offline');
CREATE TABLE game.players (
    id bigint GENERATED ALWAYS AS IDENTITY (MINVALUE 1 START WITH 1 INCREMENT BY 1) PRIMARY KEY,
    nick varchar(24) NOT NULL,
    status game.status DEFAULT 'offline' NOT NULL,
    bag game.item[] DEFAULT '{}'::game.item[] NOT NULL,
    xp integer DEFAULT 0 NOT NULL,
    level integer DEFAULT 1 NOT NULL
);
CREATE UNIQUE INDEX players_nick ON game.players (lower(nick::text));
CREATE TABLE game.matches (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    started timestamp with time zone DEFAULT now(),
    ended timestamp with time zone,
    map text
) WITH (fillfactor =
    90
);
CREATE TABLE game.match_players (
    match uuid REFERENCES game.matches ON DELETE CASCADE,
    player bigint REFERENCES game.players,
    team smallint DEFAULT 0,
    score integer,
    PRIMARY KEY (match, player)
);
CREATE FUNCTION game.best_item(items game.item[]) RETURNS game.item LANGUAGE sql IMMUTABLE
    AS $$ SELECT i FROM unnest(items) AS i ORDER BY i.power DESC NULLS LAST LIMIT 1 $$;
CREATE FUNCTION game.power(p game.players) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT sum(power) FROM unnest(p.bag) $$;
CREATE MATERIALIZED VIEW game.ladder AS
    SELECT p.id, p.nick, sum(mp.score) AS score, rank() OVER (ORDER BY sum(mp.score) DESC NULLS LAST) AS place
    FROM game.players p LEFT JOIN game.match_players mp ON mp.player = p.id GROUP BY p.id
    ;
CREATE UNIQUE INDEX ladder_id ON game.ladder (id);
CREATE VIEW game.online AS SELECT id, nick, game.power(p.*) AS power FROM game.players p WHERE status <> 'offline';
CREATE RULE online_kick AS ON DELETE TO game.online DO INSTEAD UPDATE game.players SET status = 'offline' WHERE id = OLD.id;
CREATE FUNCTION game.end_match(uuid) RETURNS void LANGUAGE sql AS $$ UPDATE game.matches SET ended = now() WHERE id = $1 $$;
GRANT USAGE ON SCHEMA game TO pair_gamed;
GRANT ALL ON ALL TABLES IN SCHEMA game TO pair_gamed;
ALTER FUNCTION game.end_match(uuid)
    OWNER TO pair_gamed;
COMMENT ON COLUMN game.item.power IS 'relative to level';
