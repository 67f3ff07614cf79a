-- league.sql, season 2019
CREATE TABLE club (
    id      serial PRIMARY KEY,
    name    varchar(60) NOT NULL UNIQUE,
    city    varchar(60),
    founded integer
);
CREATE TABLE player (
    id      serial PRIMARY KEY,
    club_id integer REFERENCES club,
    name    varchar(80) NOT NULL,
    shirt   integer,
    pos     char(2) CHECK (pos IN ('GK', 'DF', 'MF', 'FW')),
    UNIQUE (club_id, shirt)
);
CREATE TABLE match (
    id      serial PRIMARY KEY,
    round   integer NOT NULL,
    home_id integer NOT NULL REFERENCES club,
    away_id integer NOT NULL REFERENCES club,
    kickoff timestamp,
    home_goals integer,
    away_goals integer,
    CHECK (home_id <> away_id)
);
CREATE TABLE goal (
    match_id  integer NOT NULL REFERENCES match ON DELETE CASCADE,
    minute    integer NOT NULL,
    player_id integer NOT NULL REFERENCES player,
    PRIMARY KEY (match_id, minute, player_id)
);
CREATE INDEX goal_player ON goal (player_id);

CREATE FUNCTION points(gf integer, ga integer) RETURNS integer AS
$$ SELECT CASE WHEN gf > ga THEN 3 WHEN gf = ga THEN 1 ELSE 0 END $$ LANGUAGE sql;

CREATE VIEW result AS
    SELECT id AS match_id, home_id AS club_id, home_goals AS gf, away_goals AS ga FROM match WHERE home_goals IS NOT NULL
    UNION ALL
    SELECT id, away_id, away_goals, home_goals FROM match WHERE home_goals IS NOT NULL;

CREATE VIEW standing AS
    SELECT c.name, count(*) AS played, sum(points(r.gf, r.ga)) AS points, sum(r.gf) - sum(r.ga) AS diff
    FROM club c JOIN result r ON r.club_id = c.id
    GROUP BY c.name ORDER BY points DESC, diff DESC;
