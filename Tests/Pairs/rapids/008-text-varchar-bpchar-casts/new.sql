CREATE TABLE txt (
    a varchar(10) DEFAULT 'x', b char(5) DEFAULT 'y', c text DEFAULT 'z', d varchar(200), e text, f text,
    CONSTRAINT a_in CHECK (a IN ('p', 'q')),
    CONSTRAINT b_in CHECK (b IN ('p', 'q')),
    CONSTRAINT c_in CHECK (c IN ('p', 'q')),
    CONSTRAINT d_like CHECK (d ~~ 'a%')
);
CREATE INDEX txt_a ON txt (a varchar_pattern_ops, b bpchar_pattern_ops, c text_pattern_ops);
CREATE INDEX txt_d ON txt ((d || a), lower(c));
CREATE VIEW txt_v AS SELECT a || b AS ab, c || d AS cd, coalesce(b, 'n') AS bn, CASE WHEN c = 'p ' THEN a END AS ca, b::varchar(3) AS b3 FROM txt WHERE d = ANY ('{a,b}') OR b IN ('k', 'l');
