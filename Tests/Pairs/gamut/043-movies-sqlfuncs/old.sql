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
    mov.weight(r mov.rating) RETURNS numeric
    LANGUAGE sql IMMUTABLE RETURN
    (r).stars * ln((r).votes + 1);
CREATE FUNCTION mov.best(since smallint) RETURNS SETOF mov.film LANGUAGE sql STABLE BEGIN ATOMIC
    SELECT f.* FROM mov.film f WHERE f.year >= since ORDER BY
        mov.weight(f.rating) DESC;
END;
CREATE VIEW mov.ranked AS SELECT id, title,
    mov.weight(rating) AS w
    FROM mov.film;
CREATE RECURSIVE VIEW mov.franchise (root, film, part) AS
    SELECT id, id, 1 FROM mov.film WHERE sequel_of IS NULL
    UNION ALL SELECT f.root, m.id, f.part + 1 FROM franchise f JOIN mov.film m ON m.sequel_of = f.film
;
CREATE FUNCTION mov.parts(p integer) RETURNS bigint LANGUAGE sql STABLE
    RETURN (SELECT count(*) FROM mov.franchise x WHERE x.root = p
    );
CREATE INDEX film_weight ON mov.film (
    mov.weight(rating));
CREATE INDEX film_year ON mov.film (year);
CREATE TEXT SEARCH DICTIONARY mov.syn (TEMPLATE = simple, Accept =
    true);
CREATE TEXT SEARCH CONFIGURATION mov.titles (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION mov.titles ALTER MAPPING FOR asciiword, word WITH mov.syn
;
ALTER TABLE mov.film ADD COLUMN tsv tsvector GENERATED ALWAYS AS (to_tsvector('mov.titles'::regconfig, title)) STORED;
CREATE RULE film_view_up AS ON UPDATE TO mov.ranked DO INSTEAD UPDATE mov.film SET title = new.title WHERE id = old.id
;
COMMENT ON VIEW mov.franchise IS 'sequels';
COMMENT ON FUNCTION mov.weight(mov.rating) IS 'log votes';
COMMENT ON TEXT SEARCH DICTIONARY mov.syn IS 'pass through';
GRANT SELECT ON mov.ranked TO gm_ro;
GRANT EXECUTE ON FUNCTION mov.parts(integer) TO gm_ro;
