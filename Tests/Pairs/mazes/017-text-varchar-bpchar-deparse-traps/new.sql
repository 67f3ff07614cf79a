CREATE TABLE p (
    id text PRIMARY KEY,
    k varchar NOT NULL DEFAULT 'a',
    c varchar(3) DEFAULT 'x',
    n text COLLATE "C",
    CONSTRAINT k_in CHECK (k IN ('a', 'b', 'c')),
    CONSTRAINT id_in CHECK (id IN ('a', 'b')),
    CONSTRAINT c_in CHECK (c <> 'no')
);
CREATE INDEX p_id_like ON p (id text_pattern_ops);
CREATE INDEX p_k_like ON p (k varchar_pattern_ops, c) WHERE k = 'a';
CREATE INDEX p_up ON p (upper(id), (k || c));
CREATE TABLE ch (p_id varchar(10) REFERENCES p, k char(20));
CREATE VIEW v AS SELECT id, k, c, id || k AS both, CASE WHEN id = k THEN c ELSE 'zz' END AS cs FROM p WHERE id = ANY (ARRAY['a', 'b']);
CREATE VIEW v2 AS SELECT id, k FROM v UNION ALL SELECT p_id, k FROM ch;
CREATE FUNCTION len(p) RETURNS integer LANGUAGE sql AS $$ SELECT length($1.id) $$;
CREATE VIEW v3 AS SELECT len(p) AS l, p.id::text AS i, p.c::text AS ct FROM p;
