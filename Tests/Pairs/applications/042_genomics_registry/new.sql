CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE DOMAIN dna AS text CHECK (VALUE ~ '^[ACGTN]*$');
CREATE DOMAIN chrom AS varchar(8) NOT NULL CONSTRAINT chrom_name CHECK (VALUE ~ '^chr([0-9]{1,2}|X|Y|MT)$');
CREATE DOMAIN score AS double precision DEFAULT 0.5 CHECK (VALUE >= 0) CHECK (VALUE <= 1);
CREATE TYPE strand AS ENUM ('+', '-', '.');
CREATE TYPE zygosity AS ENUM ('hom_ref', 'het', 'hom_alt', 'hemi');
CREATE TABLE consequence (code varchar(30) PRIMARY KEY, severity smallint NOT NULL UNIQUE);
CREATE TABLE gene (
    id serial PRIMARY KEY,
    symbol varchar(20) NOT NULL,
    synonyms text[] NOT NULL DEFAULT '{}',
    chrom chrom,
    span int8range NOT NULL,
    strand strand NOT NULL DEFAULT '+'
    , length bigint GENERATED ALWAYS AS (upper(span) - lower(span)) STORED
    , CONSTRAINT gene_no_overlap EXCLUDE USING gist ((chrom::varchar) WITH =, strand WITH =, span WITH &&) WHERE (symbol NOT LIKE 'LOC%')
);
CREATE UNIQUE INDEX gene_symbol ON gene (upper(symbol));
CREATE INDEX gene_symbol_trgm ON gene USING gist (symbol gist_trgm_ops(siglen=32));
CREATE INDEX gene_synonyms ON gene USING gin (synonyms);
CREATE TABLE variant (
    id bigserial PRIMARY KEY,
    gene_id integer REFERENCES gene ON DELETE SET NULL,
    chrom chrom,
    pos bigint NOT NULL CHECK (pos > 0),
    ref dna NOT NULL,
    alt dna[] NOT NULL CHECK (array_length(alt, 1) > 0),
    effect varchar(30) REFERENCES consequence,
    quality score NOT NULL,
    rsid integer,
    CHECK (ref <> ALL (alt::text[]))
);
CREATE UNIQUE INDEX variant_uq ON variant (chrom, pos, ref, alt);
CREATE INDEX variant_rsid ON variant USING hash (rsid);
CREATE TABLE call (
    sample varchar(64) NOT NULL,
    variant_id bigint NOT NULL REFERENCES variant ON DELETE CASCADE,
    genotype zygosity NOT NULL DEFAULT 'hom_ref',
    depths smallint[],
    PRIMARY KEY (sample, variant_id)
);
CREATE VIEW call_stats AS SELECT variant_id, count(*) AS n, count(*) FILTER (WHERE genotype = 'het') AS het, count(*) FILTER (WHERE genotype >= 'hom_alt') AS hom, max(genotype) AS worst FROM call GROUP BY 1;
CREATE VIEW variant_report AS
  SELECT g.symbol, v.chrom, v.pos, v.ref, unnest(v.alt) AS alt, c.code AS effect, s.het, s.hom, (2 * s.hom + s.het) / nullif(2.0 * s.n, 0) AS af FROM variant v JOIN gene g ON g.id = v.gene_id JOIN consequence c ON c.code = v.effect LEFT JOIN call_stats s ON s.variant_id = v.id WHERE c.severity > 1;
