CREATE SCHEMA mov;
CREATE SCHEMA mov_v2;
CREATE TYPE mov.rating AS (stars smallint, votes integer);
CREATE TABLE mov.film (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL,
    year smallint NOT NULL,
    rating mov.rating,
    sequel_of integer REFERENCES mov.film
);
CREATE FUNCTION
    mov_v2.weight(r mov.rating, prior numeric DEFAULT 3) RETURNS numeric
    LANGUAGE sql IMMUTABLE RETURN
    prior + ((r).stars - prior) * (1 - 1.0 / ((r).votes + 1));
CREATE FUNCTION mov.best(since smallint) RETURNS SETOF mov.film LANGUAGE sql STABLE BEGIN ATOMIC
    SELECT f.* FROM mov.film f WHERE f.year >= since ORDER BY
        mov_v2.weight(f.rating) DESC, f.title;
END;
CREATE VIEW mov.ranked AS SELECT id, title,
    mov_v2.weight(rating, 2.5) AS w
    FROM mov.film;
CREATE RECURSIVE VIEW mov.franchise (root, film, part) AS
    SELECT id, id, 1 FROM mov.film WHERE sequel_of IS NULL
    UNION ALL SELECT f.root, m.id, f.part + 1 FROM franchise f JOIN mov.film m ON m.sequel_of = f.film
        WHERE f.part < 30
;
CREATE FUNCTION mov.parts(p integer) RETURNS bigint LANGUAGE sql STABLE
    RETURN (SELECT count(*) FROM mov.franchise x WHERE x.root = p
        AND x.part > 1
    );
CREATE INDEX film_weight ON mov.film (
    mov_v2.weight(rating, 3));
CREATE INDEX film_year ON mov.film (year DESC NULLS LAST) INCLUDE (title);
CREATE TEXT SEARCH DICTIONARY mov.syn (TEMPLATE = simple, Accept =
    false);
CREATE TEXT SEARCH CONFIGURATION mov.titles (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION mov.titles ALTER MAPPING FOR asciiword, word WITH mov.syn
    , english_stem
;
ALTER TABLE mov.film ADD COLUMN tsv tsvector GENERATED ALWAYS AS (to_tsvector('mov.titles'::regconfig, title)) STORED;
ALTER TABLE mov.film ADD COLUMN runtime interval, ADD COLUMN imdb text;
CREATE RULE film_view_up AS ON UPDATE TO mov.ranked DO INSTEAD UPDATE mov.film SET title = new.title WHERE id = old.id
    RETURNING id, title, mov_v2.weight(rating, 2.5)
;
CREATE OPERATOR mov.@* (FUNCTION = mov.parts, RIGHTARG = integer);
COMMENT ON VIEW mov.franchise IS 'sequels';
COMMENT ON FUNCTION mov_v2.weight(mov.rating, numeric) IS 'bayesian';
COMMENT ON TEXT SEARCH DICTIONARY mov.syn IS 'pass through';
GRANT SELECT ON mov.ranked TO gm_ro;
REVOKE EXECUTE ON FUNCTION mov.parts(integer) FROM PUBLIC;
ALTER FUNCTION mov.best(smallint) OWNER TO gm_owner;
