CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE DOMAIN dna AS text CHECK (VALUE ~ '^[ACGT]*$');
CREATE DOMAIN chrom AS varchar(5);
CREATE DOMAIN score AS real DEFAULT 0;
CREATE TYPE strand AS ENUM ('+', '-');
CREATE TYPE consequence AS ENUM ('synonymous', 'missense', 'nonsense');
CREATE TABLE gene (
    id serial PRIMARY KEY,
    symbol varchar(20) NOT NULL,
    synonyms varchar(20)[],
    chrom chrom,
    span int8range NOT NULL,
    strand strand NOT NULL DEFAULT '+'
);
CREATE UNIQUE INDEX gene_symbol ON gene (symbol);
CREATE TABLE variant (
    id serial PRIMARY KEY,
    gene_id integer REFERENCES gene,
    pos bigint NOT NULL,
    ref dna NOT NULL,
    alt dna NOT NULL,
    effect consequence,
    quality score
);
CREATE UNIQUE INDEX variant_uq ON variant (pos, ref, alt);
CREATE TABLE call (
    sample varchar(30) NOT NULL,
    variant_id integer NOT NULL REFERENCES variant,
    genotype text CHECK (genotype IN ('hom_ref', 'het', 'hom_alt')),
    depths integer[2],
    PRIMARY KEY (sample, variant_id)
);
CREATE VIEW call_stats AS SELECT variant_id, count(*) FILTER (WHERE genotype = 'het') AS het, count(*) FILTER (WHERE genotype = 'hom_alt') AS hom FROM call GROUP BY 1;
CREATE VIEW variant_report AS
  SELECT g.symbol, v.pos, v.ref, v.alt, v.effect, s.het, s.hom FROM variant v JOIN gene g ON g.id = v.gene_id LEFT JOIN call_stats s ON s.variant_id = v.id WHERE v.effect > 'synonymous';
