CREATE SCHEMA chess;
CREATE TYPE chess.outcome AS ENUM ('1-0', '0-1', '1/2');
CREATE TABLE chess.player (
    id integer PRIMARY KEY,
    name text NOT NULL,
    elo
        integer
        NOT NULL DEFAULT 1500
);
CREATE TABLE chess.game (
    id bigserial PRIMARY KEY,
    white integer NOT NULL REFERENCES chess.player,
    black integer NOT NULL REFERENCES chess.player,
    result chess.outcome,
    played date NOT NULL
  , moves text
  , CHECK (white <> black)
);
ALTER TABLE chess.game ALTER COLUMN moves SET STORAGE
    MAIN;
CREATE FUNCTION chess.score(r chess.outcome) RETURNS numeric LANGUAGE sql IMMUTABLE
    RETURN CASE r WHEN '1-0'::chess.outcome THEN 1 WHEN '0-1'::chess.outcome THEN 0 ELSE 0.5 END;
CREATE FUNCTION chess.elo_step(e
    integer,
    r chess.outcome) RETURNS
    integer
    LANGUAGE sql IMMUTABLE AS $$ SELECT
    e + (20 * (chess.score(r) - 0.5))::integer $$;
CREATE AGGREGATE chess.perf(chess.outcome) (SFUNC = chess.elo_step, STYPE =
    integer, INITCOND = '1500');
CREATE VIEW chess.standings AS SELECT p.name,
    p.elo,
    chess.perf(g.result ORDER BY g.played) AS perf FROM chess.player p LEFT JOIN chess.game g ON g.white = p.id GROUP BY p.name, p.elo
;
CREATE VIEW chess.entry AS SELECT white, black, result FROM chess.game;
CREATE RULE entry_dup AS ON INSERT TO chess.entry WHERE new.white = new.black DO INSTEAD NOTHING;
CREATE RULE
    entry_elo
    AS ON UPDATE TO chess.player DO ALSO NOTIFY elo;
CREATE RULE game_undeletable AS ON DELETE TO chess.game DO INSTEAD NOTHING;
ALTER TABLE chess.game ENABLE REPLICA RULE game_undeletable;
CREATE MATERIALIZED VIEW chess.top AS SELECT name, elo FROM chess.player WHERE elo > 2200;
CREATE UNIQUE INDEX top_name ON chess.top (name
);
COMMENT ON AGGREGATE chess.perf(chess.outcome) IS 'performance';
COMMENT ON RULE entry_dup ON chess.entry IS 'nobody plays himself';
COMMENT ON TYPE chess.outcome IS 'w/b/draw';
GRANT SELECT ON chess.standings TO PUBLIC;
GRANT INSERT ON chess.entry TO gm_app;
