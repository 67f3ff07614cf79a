CREATE EXTENSION citext;
CREATE TYPE color AS ENUM ('white', 'black');
CREATE TYPE speed AS ENUM ('bullet', 'blitz', 'rapid', 'classical');
CREATE TYPE game_end AS ENUM ('mate','resign','time','draw','stalemate','abort');
CREATE TYPE clock AS (initial_s int, increment_s int);
CREATE TABLE player (
  name text PRIMARY KEY,
  email text UNIQUE,
  title varchar(3) CHECK (title IN ('GM','IM','FM','CM','WGM','WIM')),
  joined timestamptz NOT NULL DEFAULT now(),
  closed boolean NOT NULL DEFAULT false
);
CREATE TABLE rating (
player text NOT NULL REFERENCES player ON UPDATE CASCADE,
  speed speed NOT NULL,
  elo real NOT NULL DEFAULT 1500,
  games int NOT NULL DEFAULT 0,
PRIMARY KEY (player, speed)
);
CREATE TABLE game (
  id char(8) PRIMARY KEY,
white text NOT NULL REFERENCES player, black text NOT NULL REFERENCES player,
  speed speed NOT NULL,
  clock clock NOT NULL DEFAULT ROW(300, 3)::clock,
  ended game_end, winner color,
  pgn text,
  started timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT winner_means_end CHECK (winner IS NULL OR ended IN ('mate','resign','time')),
CONSTRAINT distinct_players CHECK (white <> black)
);
CREATE INDEX game_white ON game (white, started DESC);
CREATE INDEX game_black ON game (black, started DESC);
CREATE TABLE move (game_id char(8) REFERENCES game ON DELETE CASCADE, ply smallint, san varchar(10) NOT NULL, ms_left int, PRIMARY KEY (game_id, ply));
CREATE FUNCTION elo_expected(a real, b real) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'select 1.0 / (1 + 10 ^ ((b - a) / 400.0))';
CREATE FUNCTION speed_of(c clock) RETURNS speed LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN c.initial_s + 40*c.increment_s < 180 THEN 'bullet' WHEN c.initial_s + 40*c.increment_s < 480 THEN 'blitz'
    WHEN c.initial_s + 40*c.increment_s < 1500 THEN 'rapid' ELSE 'classical' END::speed $$;
CREATE VIEW leaderboard AS
SELECT r.player, p.title, r.speed, r.elo, rank() OVER (PARTITION BY r.speed ORDER BY r.elo DESC) AS pos FROM rating r JOIN player p ON p.name = r.player WHERE NOT p.closed AND r.games >= 30;
CREATE VIEW top10 AS SELECT * FROM leaderboard WHERE pos <= 10;
