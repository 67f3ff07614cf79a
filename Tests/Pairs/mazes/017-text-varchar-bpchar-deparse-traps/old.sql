CREATE TABLE p (
    id varchar(10) PRIMARY KEY,
    k text NOT NULL DEFAULT 'a',
    c char(3) DEFAULT 'x',
    n name,
    CONSTRAINT k_in CHECK (k IN ('a', 'b', 'c')),
    CONSTRAINT id_in CHECK (id IN ('a', 'b')),
    CONSTRAINT c_in CHECK (c <> 'no')
);
CREATE INDEX p_id_like ON p (id varchar_pattern_ops);
CREATE INDEX p_k_like ON p (k text_pattern_ops, c bpchar_pattern_ops) WHERE k = 'a';
CREATE INDEX p_up ON p (upper(id), (k || c));
CREATE TABLE ch (p_id text REFERENCES p, k varchar(20));
CREATE VIEW v AS SELECT id, k, c, id || k AS both, CASE WHEN id = k THEN c ELSE 'zz' END AS cs FROM p WHERE id = ANY (ARRAY['a', 'b']);
CREATE VIEW v2 AS SELECT id, k FROM v UNION ALL SELECT p_id, k FROM ch;
CREATE FUNCTION len(p) RETURNS integer LANGUAGE sql AS $$ SELECT length($1.id) $$;
CREATE VIEW v3 AS SELECT len(p) AS l, p.id::text AS i, p.c::text AS ct FROM p;
