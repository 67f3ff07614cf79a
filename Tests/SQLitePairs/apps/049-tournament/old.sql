CREATE TABLE player (id INTEGER PRIMARY KEY, name TEXT UNIQUE, elo INTEGER DEFAULT 1200, country CHAR(2));
CREATE TABLE tournament (id INTEGER PRIMARY KEY, title TEXT, starts DATE, rounds INTEGER);
CREATE TABLE entry (tournament INTEGER, player INTEGER, seed INTEGER, UNIQUE (tournament, player));
CREATE TABLE game (id INTEGER PRIMARY KEY, tournament INTEGER, round INTEGER, white INTEGER, black INTEGER, result TEXT, pgn TEXT);
CREATE VIEW standings AS SELECT tournament, white AS player, sum(CASE result WHEN '1-0' THEN 1 WHEN '1/2' THEN 0.5 ELSE 0 END) AS pts FROM game GROUP BY 1, 2;
