CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm; 
CREATE SCHEMA cat;

CREATE FUNCTION cat.f_unaccent(text) RETURNS text LANGUAGE sql IMMUTABLE  AS $$ SELECT public.unaccent('public.unaccent', $1) $$;
CREATE TYPE cat.avail AS ENUM ('yes', 'no');
CREATE TABLE cat.brand (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name varchar(255) NOT NULL,
    slug varchar(255) NOT NULL,
    constraint pk_brand PRIMARY KEY (id),
    CONSTRAINT uq_brand_name UNIQUE (name)
);
CREATE TABLE cat.category (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    parent_id bigint,
    name varchar(255) NOT NULL,
    path varchar(255) NOT NULL,
    constraint pk_category PRIMARY KEY (id),
    CONSTRAINT uq_category_path UNIQUE (path)
);
CREATE TABLE cat.product (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    brand_id bigint,
    category_id bigint NOT NULL,
    sku varchar(255) NOT NULL,
    title varchar(255) NOT NULL,
    body text,
    attrs jsonb DEFAULT '{}' NOT NULL,
    price numeric(10,2),
    avail cat.avail DEFAULT 'yes',
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    tsv tsvector,
    constraint pk_product PRIMARY KEY (id),
    CONSTRAINT uq_product_sku UNIQUE (sku)
);
CREATE TABLE cat.synonym (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    word varchar(255) NOT NULL,
    syn varchar(255) NOT NULL,
    constraint pk_synonym PRIMARY KEY (id),
    CONSTRAINT uq_synonym_word UNIQUE (word)
);
CREATE TABLE cat.query_log (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    q varchar(255) NOT NULL,
    hits integer NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    ms integer,
    constraint pk_query_log PRIMARY KEY (id)
);
ALTER TABLE ONLY cat.category ADD CONSTRAINT fk_category_parent_id FOREIGN KEY (parent_id) REFERENCES cat.category(id);
ALTER TABLE ONLY cat.product ADD CONSTRAINT fk_product_brand_id FOREIGN KEY (brand_id) REFERENCES cat.brand(id);
ALTER TABLE ONLY cat.product ADD CONSTRAINT fk_product_category_id FOREIGN KEY (category_id) REFERENCES cat.category(id);
CREATE INDEX product_title_trgm ON cat.product USING gist (title gist_trgm_ops);
CREATE INDEX product_attrs ON cat.product USING gin (attrs );
CREATE INDEX product_color ON cat.product ((attrs->>'color'));
CREATE INDEX product_unaccent ON cat.product (cat.f_unaccent(lower(title))) ;
CREATE INDEX product_tsv ON cat.product USING gin (tsv);
CREATE FUNCTION cat.tsv_upd() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.tsv := to_tsvector('english', coalesce(NEW.title,'') || ' ' || coalesce(NEW.body,'')); RETURN NEW; END $$;
CREATE TRIGGER tsv_upd BEFORE INSERT OR UPDATE ON cat.product FOR EACH ROW EXECUTE FUNCTION cat.tsv_upd();
CREATE FUNCTION cat.search(q text, lim integer DEFAULT 10) RETURNS TABLE(id bigint, title text, rank real) LANGUAGE sql STABLE AS $$ SELECT p.id, p.title::text, ts_rank(p.tsv, query) FROM cat.product p, plainto_tsquery('english', q) query WHERE p.tsv @@ query ORDER BY 3 DESC LIMIT lim $$;
CREATE VIEW cat.v_facet AS SELECT c.id AS category_id, kv.key, kv.value, count(*) AS n FROM cat.product p JOIN cat.category c ON c.id = p.category_id CROSS JOIN LATERAL jsonb_each_text(p.attrs) kv(key, value) GROUP BY 1, 2, 3;
CREATE MATERIALIZED VIEW cat.mv_facet AS SELECT * FROM cat.v_facet WHERE n > 0;
CREATE UNIQUE INDEX mv_facet_k ON cat.mv_facet (category_id, key, value);
CREATE MATERIALIZED VIEW cat.mv_top AS SELECT category_id, key, max(n) AS top FROM cat.mv_facet GROUP BY 1, 2 WITH NO DATA;
CREATE VIEW cat.v_slow AS SELECT q, percentile_cont(0.95) WITHIN GROUP (ORDER BY ms) AS p95 FROM cat.query_log GROUP BY q HAVING count(*) > 10;
