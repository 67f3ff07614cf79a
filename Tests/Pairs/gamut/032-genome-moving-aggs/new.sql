CREATE SCHEMA ext;
CREATE EXTENSION cube SCHEMA ext;
CREATE EXTENSION earthdistance SCHEMA ext;
CREATE SCHEMA gen;
CREATE SCHEMA gen_agg;
CREATE TYPE gen.strand AS ENUM ('+', '-');
CREATE DOMAIN gen.dna AS text COLLATE "C" CHECK (VALUE ~ '^[ACGT]*$'
) CHECK (length(VALUE) < 100000000);
CREATE FUNCTION gen.gc_step(s integer[], d text) RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT ARRAY[s[1] + length(d), s[2] + length(translate(d, 'AT', ''))] $$;
CREATE FUNCTION gen.gc_unstep(s integer[], d text) RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT ARRAY[s[1] - length(d), s[2] - length(translate(d, 'AT', ''))] $$;
CREATE FUNCTION gen.gc_final(s integer[]) RETURNS
    double precision
    LANGUAGE sql IMMUTABLE AS $$ SELECT
    s[2]::double precision / nullif(s[1], 0) $$;
CREATE AGGREGATE gen_agg.gc(text) (SFUNC = gen.gc_step, STYPE = integer[], SSPACE = 64, FINALFUNC = gen.gc_final, INITCOND = '{0,0}',
    MSFUNC = gen.gc_step, MINVFUNC = gen.gc_unstep, MSTYPE = integer[], MSSPACE = 64, MFINALFUNC = gen.gc_final, MFINALFUNC_MODIFY = READ_ONLY, MINITCOND = '{0,0}');
CREATE AGGREGATE
    gen_agg.quantile(double precision ORDER BY double precision)
    (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final, FINALFUNC_MODIFY = READ_WRITE);
CREATE TABLE gen.chromosome (
    name text COLLATE "C" PRIMARY KEY,
    bases bigint NOT NULL
);
CREATE TABLE gen.read (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chrom text COLLATE "C" NOT NULL REFERENCES gen.chromosome,
    at int8range NOT NULL,
    strand gen.strand,
    seq gen.dna NOT NULL,
    feature ext.cube
  , mapq smallint NOT NULL DEFAULT 0
) WITH (fillfactor = 100);
ALTER TABLE gen.read ALTER COLUMN seq SET COMPRESSION
    lz4;
ALTER TABLE gen.read ALTER COLUMN seq SET STORAGE EXTENDED;
CREATE INDEX read_at ON gen.read USING
    spgist (at);
CREATE INDEX read_feature ON gen.read USING gist (feature ext.gist_cube_ops);
CREATE VIEW gen.gc_content AS SELECT chrom,
    gen_agg.gc(seq) AS gc, gen_agg.quantile(0.5) WITHIN GROUP (ORDER BY length(seq)::double precision) AS median_len
    FROM gen.read GROUP BY chrom;
CREATE FUNCTION gen.distance(a ext.cube, b ext.cube) RETURNS double precision LANGUAGE sql IMMUTABLE
    RETURN ext.cube_distance(a, b)
    * 2
;
COMMENT ON AGGREGATE
    gen_agg.gc(text) IS 'share of G and C, windowable';
COMMENT ON COLUMN gen.read.at IS 'zero-based';
GRANT USAGE ON SCHEMA
    gen_agg TO gm_ro;
GRANT SELECT ON gen.gc_content TO gm_ro;
ALTER AGGREGATE gen_agg.gc(text) OWNER TO gm_owner;
