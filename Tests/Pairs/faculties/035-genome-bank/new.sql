-- sequences of DNA: own operators, op family across types, hash aggregates
CREATE DOMAIN dna AS text COLLATE "C" CHECK (VALUE ~
'^[ACGTN]*$'
);
CREATE TYPE strand AS ENUM ('+','-'
,'.'
);
CREATE FUNCTION revcomp(text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$ SELECT reverse(translate($1,
'ACGTN', 'TGCAN'
)) $$;
CREATE OPERATOR ~! (RIGHTARG = text, FUNCTION = revcomp);
CREATE FUNCTION hamming(text, text) RETURNS int IMMUTABLE LANGUAGE sql AS $$ SELECT count(*)::int FROM generate_series(1, least(length($1), length($2))) i WHERE substr($1, i, 1) <> substr($2, i, 1) $$;
CREATE OPERATOR <#> (LEFTARG = text, RIGHTARG = text, FUNCTION = hamming, COMMUTATOR = <#>);
CREATE FUNCTION gc(text) RETURNS
numeric
 IMMUTABLE LANGUAGE sql AS $$ SELECT
round(length(translate($1, 'ATN', ''))::numeric / nullif(length($1), 0), 4)
 $$;
CREATE TABLE organism (tax_id int PRIMARY KEY, name text UNIQUE NOT NULL, parent int REFERENCES organism);
CREATE TABLE chromosome (id int PRIMARY KEY, organism int NOT NULL REFERENCES organism, name varchar(20), length bigint, UNIQUE (organism, name));
CREATE TABLE gene (id int PRIMARY KEY, chromosome int NOT NULL REFERENCES chromosome, symbol text, loc int8range NOT NULL, strand strand NOT NULL DEFAULT '+', seq dna
, rc text GENERATED ALWAYS AS (~! seq::text) STORED, biotype text DEFAULT 'protein_coding'
);
ALTER TABLE gene ALTER seq SET STORAGE EXTERNAL, ALTER seq SET COMPRESSION
lz4
;
CREATE INDEX gene_loc ON gene USING
spgist (loc)
;
CREATE INDEX gene_gc ON gene (gc(seq::text));
CREATE INDEX gene_seq ON gene USING hash (seq);
CREATE TABLE variant (id bigserial, gene int REFERENCES gene, pos bigint, ref dna NOT NULL, alt dna[] NOT NULL, qual real, CHECK (ref::text <> ALL (alt::text[]))) PARTITION BY RANGE (pos);
CREATE TABLE variant_a PARTITION OF variant FOR VALUES FROM (MINVALUE) TO (1000000);
CREATE TABLE variant_b PARTITION OF variant FOR VALUES FROM (1000000) TO (
2000000
);
CREATE TABLE variant_c PARTITION OF variant FOR VALUES FROM (2000000) TO (MAXVALUE);
CREATE FUNCTION cons_step(text, text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT CASE WHEN $1 = '' OR $1 = $2 THEN $2 ELSE
repeat('N', length($1))
 END $$;
CREATE AGGREGATE consensus(text) (SFUNC = cons_step, STYPE = text, INITCOND = ''
, PARALLEL = SAFE
);
CREATE VIEW palindrome AS SELECT id, symbol FROM gene WHERE seq::text = ~! seq::text
AND (seq::text <#> ~! seq::text) = 0
;
CREATE MATERIALIZED VIEW gc_content AS SELECT chromosome, avg(gc(seq::text)) AS gc, consensus(seq::text ORDER BY id) AS c FROM gene GROUP BY 1;
CREATE FUNCTION int2strand(int) RETURNS strand IMMUTABLE LANGUAGE sql AS $$ SELECT CASE WHEN $1 < 0 THEN '-' ELSE '+' END::strand $$;
CREATE CAST (int AS strand) WITH FUNCTION int2strand(int)
AS ASSIGNMENT
;
CREATE STATISTICS gene_st (mcv) ON chromosome, strand FROM gene;
