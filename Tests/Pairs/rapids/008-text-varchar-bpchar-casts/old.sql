CREATE TABLE txt (
    a text DEFAULT 'x', b varchar(10) DEFAULT 'y', c char(5) DEFAULT 'z', d varchar, e "char", f name,
    CONSTRAINT a_in CHECK (a IN ('p', 'q')),
    CONSTRAINT b_in CHECK (b IN ('p', 'q')),
    CONSTRAINT c_in CHECK (c IN ('p', 'q')),
    CONSTRAINT d_like CHECK (d ~~ 'a%')
);
CREATE INDEX txt_a ON txt (a text_pattern_ops, b varchar_pattern_ops, c bpchar_pattern_ops);
CREATE INDEX txt_d ON txt ((d || a), lower(c));
CREATE VIEW txt_v AS SELECT a || b AS ab, c || d AS cd, coalesce(b, 'n') AS bn, CASE WHEN c = 'p ' THEN a END AS ca, b::varchar(3) AS b3 FROM txt WHERE d = ANY ('{a,b}') OR b IN ('k', 'l');
