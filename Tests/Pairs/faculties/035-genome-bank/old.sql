-- sequences of DNA: own operators, op family across types, hash aggregates
CREATE DOMAIN dna AS text COLLATE "C" CHECK (VALUE ~
'^[ACGT]*$'
);
CREATE TYPE strand AS ENUM ('+','-'
);
CREATE FUNCTION revcomp(text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$ SELECT reverse(translate($1,
'ACGT', 'TGCA'
)) $$;
CREATE OPERATOR ~! (RIGHTARG = text, FUNCTION = revcomp);
CREATE FUNCTION hamming(text, text) RETURNS int IMMUTABLE LANGUAGE sql AS $$ SELECT count(*)::int FROM generate_series(1, least(length($1), length($2))) i WHERE substr($1, i, 1) <> substr($2, i, 1) $$;
CREATE OPERATOR <#> (LEFTARG = text, RIGHTARG = text, FUNCTION = hamming, COMMUTATOR = <#>);
CREATE FUNCTION gc(text) RETURNS
real
 IMMUTABLE LANGUAGE sql AS $$ SELECT
(length(translate($1, 'AT', ''))::real / nullif(length($1), 0))::real
 $$;
CREATE TABLE organism (tax_id int PRIMARY KEY, name text UNIQUE NOT NULL, parent int REFERENCES organism);
CREATE TABLE chromosome (id int PRIMARY KEY, organism int NOT NULL REFERENCES organism, name varchar(20), length bigint, UNIQUE (organism, name));
CREATE TABLE gene (id int PRIMARY KEY, chromosome int NOT NULL REFERENCES chromosome, symbol text, loc int8range NOT NULL, strand strand NOT NULL DEFAULT '+', seq dna
, rc text GENERATED ALWAYS AS (revcomp(seq::text)) STORED
);
ALTER TABLE gene ALTER seq SET STORAGE EXTERNAL, ALTER seq SET COMPRESSION
pglz
;
CREATE INDEX gene_loc ON gene USING
gist (loc)
;
CREATE INDEX gene_gc ON gene (gc(seq::text));
CREATE INDEX gene_seq ON gene USING hash (seq);
CREATE TABLE variant (id bigserial, gene int REFERENCES gene, pos bigint, ref dna NOT NULL, alt dna[] NOT NULL, qual real, CHECK (ref::text <> ALL (alt::text[]))) PARTITION BY RANGE (pos);
CREATE TABLE variant_a PARTITION OF variant FOR VALUES FROM (MINVALUE) TO (1000000);
CREATE TABLE variant_b PARTITION OF variant FOR VALUES FROM (1000000) TO (
MAXVALUE
);
CREATE FUNCTION cons_step(text, text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT CASE WHEN $1 = '' OR $1 = $2 THEN $2 ELSE
$1
 END $$;
CREATE AGGREGATE consensus(text) (SFUNC = cons_step, STYPE = text, INITCOND = ''
);
CREATE VIEW palindrome AS SELECT id, symbol FROM gene WHERE seq::text = ~! seq::text
;
CREATE MATERIALIZED VIEW gc_content AS SELECT chromosome, avg(gc(seq::text)) AS gc, consensus(seq::text ORDER BY id) AS c FROM gene GROUP BY 1;
CREATE FUNCTION int2strand(int) RETURNS strand IMMUTABLE LANGUAGE sql AS $$ SELECT CASE WHEN $1 < 0 THEN '-' ELSE '+' END::strand $$;
CREATE CAST (int AS strand) WITH FUNCTION int2strand(int)
;
CREATE STATISTICS gene_st (mcv) ON chromosome, strand FROM gene;
