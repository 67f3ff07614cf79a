CREATE EXTENSION ltree;
CREATE EXTENSION hstore;
CREATE EXTENSION pg_trgm;
CREATE TABLE brands (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    website text
);
CREATE TABLE categories (
    id serial PRIMARY KEY,
    parent_id integer,
    name text NOT NULL,
    path ltree NOT NULL,
    position integer DEFAULT 0 NOT NULL,
    depth integer GENERATED ALWAYS AS (nlevel(path)) STORED,
    UNIQUE (path)
);
CREATE TABLE items (
    id serial PRIMARY KEY,
    category_id integer NOT NULL,
    brand_id integer,
    name text NOT NULL,
    description text,
    attrs hstore,
    price numeric(14,2) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    active boolean DEFAULT true NOT NULL,
    ean character(13)
);
CREATE INDEX items_category_id_idx ON items (category_id);
CREATE INDEX items_brand_id_idx ON items (brand_id);
CREATE TABLE item_images (
    id serial PRIMARY KEY,
    item_id integer NOT NULL,
    url text NOT NULL,
    alt text,
    position smallint DEFAULT 0 NOT NULL
);
CREATE INDEX item_images_item_id_idx ON item_images (item_id);
CREATE TABLE attributes (
    id serial PRIMARY KEY,
    name character varying(60) NOT NULL UNIQUE,
    unit character varying(12),
    kind character varying(20) DEFAULT 'text' NOT NULL,
    CHECK (name <> '')
);
CREATE TABLE item_attributes (
    item_id integer NOT NULL,
    attribute_id integer NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (item_id, attribute_id)
);
CREATE INDEX item_attributes_attribute_id_idx ON item_attributes (attribute_id);
ALTER TABLE categories ADD CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES categories ON DELETE CASCADE;
ALTER TABLE items ADD CONSTRAINT items_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories;
ALTER TABLE items ADD CONSTRAINT items_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES brands ON DELETE SET NULL;
ALTER TABLE item_images ADD CONSTRAINT item_images_item_id_fkey FOREIGN KEY (item_id) REFERENCES items ON DELETE CASCADE;
ALTER TABLE item_attributes ADD CONSTRAINT item_attributes_item_id_fkey FOREIGN KEY (item_id) REFERENCES items ON DELETE CASCADE;
ALTER TABLE item_attributes ADD CONSTRAINT item_attributes_attribute_id_fkey FOREIGN KEY (attribute_id) REFERENCES attributes ON DELETE CASCADE;
CREATE INDEX items_name_trgm ON items USING gin (name gin_trgm_ops, description gin_trgm_ops);
CREATE FUNCTION category_path(p_id integer, sep text DEFAULT '/') RETURNS text LANGUAGE sql STABLE STRICT AS $$
  WITH RECURSIVE up AS (SELECT id, parent_id, name, 1 AS l FROM categories WHERE id = p_id UNION ALL SELECT c.id, c.parent_id, c.name, up.l + 1 FROM categories c JOIN up ON up.parent_id = c.id)
  SELECT string_agg(name, sep ORDER BY l DESC) FROM up
$$;
CREATE VIEW category_sizes AS SELECT c.id, c.path, count(i.id) AS items FROM categories c LEFT JOIN categories sub ON sub.path <@ c.path LEFT JOIN items i ON i.category_id = sub.id AND i.active GROUP BY c.id;
CREATE INDEX categories_path_gist ON categories USING gist (path);
CREATE INDEX items_attrs ON items USING gin (attrs);
CREATE UNIQUE INDEX items_ean ON items (ean) WHERE ean IS NOT NULL;
