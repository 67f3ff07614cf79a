CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm; CREATE EXTENSION citext;
CREATE SCHEMA cat;
CREATE COLLATION cat.num (provider = icu, locale = 'en-u-kn-true');
CREATE FUNCTION cat.f_unaccent(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT public.unaccent('public.unaccent', $1) $$;
CREATE TYPE cat.avail AS ENUM ('in_stock', 'backorder', 'discontinued');
CREATE TABLE cat.brand (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name citext NOT NULL,
    slug text NOT NULL,
    constraint pk_brand PRIMARY KEY (id),
    CONSTRAINT uq_brand_name UNIQUE (name)
);
CREATE TABLE cat.category (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    parent_id bigint,
    name text NOT NULL,
    path text[] NOT NULL,
    depth integer GENERATED ALWAYS AS (cardinality(path)) STORED,
    constraint pk_category PRIMARY KEY (id)
);
CREATE TABLE cat.product (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    brand_id bigint,
    category_id bigint NOT NULL,
    sku text COLLATE cat.num NOT NULL,
    title text NOT NULL,
    body text,
    attrs jsonb DEFAULT '{}' NOT NULL,
    price numeric(12,4),
    avail cat.avail DEFAULT 'in_stock',
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    deleted_at timestamptz,
    fts tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english'::regconfig,COALESCE(title,'')),'A')||setweight(to_tsvector('english'::regconfig,COALESCE(body,'')),'C')) STORED,
    constraint pk_product PRIMARY KEY (id),
    CONSTRAINT uq_product_sku UNIQUE (sku)
);
CREATE TABLE cat.synonym (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    word text NOT NULL,
    syn text[] NOT NULL,
    constraint pk_synonym PRIMARY KEY (id),
    CONSTRAINT uq_synonym_word UNIQUE (word)
);
CREATE TABLE cat.query_log (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    q text NOT NULL,
    hits integer NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    ms real,
    constraint pk_query_log PRIMARY KEY (id)
);
ALTER TABLE ONLY cat.category ADD CONSTRAINT fk_category_parent_id FOREIGN KEY (parent_id) REFERENCES cat.category(id);
ALTER TABLE ONLY cat.product ADD CONSTRAINT fk_product_brand_id FOREIGN KEY (brand_id) REFERENCES cat.brand(id);
ALTER TABLE ONLY cat.product ADD CONSTRAINT fk_product_category_id FOREIGN KEY (category_id) REFERENCES cat.category(id);
CREATE INDEX product_title_trgm ON cat.product USING gin (title gin_trgm_ops);
CREATE INDEX product_attrs ON cat.product USING gin (attrs jsonb_path_ops);
CREATE INDEX product_color ON cat.product ((attrs->>'color')) WHERE deleted_at IS NULL;
CREATE INDEX product_unaccent ON cat.product (cat.f_unaccent(lower(title))) INCLUDE (sku);
CREATE INDEX product_fts ON cat.product USING gin (fts) WITH (fastupdate=off);
CREATE FUNCTION cat.search(q text, lim integer DEFAULT 20, off integer DEFAULT 0) RETURNS TABLE(id bigint, title text, rank real) LANGUAGE sql STABLE AS $$ SELECT p.id, p.title::text, ts_rank(p.fts, query) FROM cat.product p, websearch_to_tsquery('english', q) query WHERE p.fts @@ query ORDER BY 3 DESC LIMIT lim OFFSET off $$;
CREATE VIEW cat.v_facet AS SELECT c.id AS category_id, kv.key, kv.value, count(*) AS n FROM cat.product p JOIN cat.category c ON c.id = p.category_id CROSS JOIN LATERAL jsonb_each_text(p.attrs) kv(key, value) WHERE p.deleted_at IS NULL GROUP BY 1, 2, 3;
CREATE MATERIALIZED VIEW cat.mv_facet AS SELECT * FROM cat.v_facet WHERE n > 1;
CREATE INDEX mv_facet_k ON cat.mv_facet (category_id, key);
CREATE MATERIALIZED VIEW cat.mv_top AS SELECT category_id, key, max(n) AS top FROM cat.mv_facet GROUP BY 1, 2 ;
CREATE VIEW cat.v_slow AS SELECT q, percentile_cont(0.95) WITHIN GROUP (ORDER BY ms) AS p95 FROM cat.query_log GROUP BY q HAVING count(*) > 10;
