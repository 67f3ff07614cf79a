CREATE SCHEMA od;
CREATE EXTENSION citext;
CREATE COLLATION od.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION od.de_phone (provider = icu, locale = 'de-AT-u-co-phonebk');
CREATE COLLATION od.sv (provider = icu, locale = 'sv');
CREATE COLLATION od.posix FROM "C";
COMMENT ON COLLATION od.ci IS 'ignore case';
ALTER COLLATION od.sv OWNER TO um_owner;
CREATE DOMAIN od.slug AS text COLLATE od.ci CHECK (VALUE <> '');
CREATE DOMAIN od.label AS citext NOT NULL DEFAULT '' CHECK (length(VALUE) < 400);
CREATE TYPE od.freq AS ENUM ('daily', 'weekly', 'monthly', 'yearly', 'never');
CREATE TYPE od.text_lang AS (lang text COLLATE "C", txt text COLLATE od.de_phone);
CREATE TYPE od.name_range AS RANGE (subtype = text, collation = od.sv, subtype_opclass = text_ops);

CREATE TABLE od.organization (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    slug od.slug NOT NULL UNIQUE,
    name text COLLATE od.de_phone NOT NULL,
    homepage text
    , names od.text_lang[]
);
CREATE INDEX organization_name ON od.organization (name COLLATE od.sv, name COLLATE "C" text_pattern_ops);
CREATE TABLE od.dataset (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES od.organization ON DELETE RESTRICT,
    slug od.slug NOT NULL,
    title text COLLATE od.ci NOT NULL,
    notes text,
    freq od.freq DEFAULT 'never',
    tags citext[] NOT NULL DEFAULT '{}',
    modified timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT dataset_slug UNIQUE (org_id, slug)
    , extras jsonb, CONSTRAINT extras_object CHECK (jsonb_typeof(extras) = 'object')
);
CREATE INDEX dataset_tags ON od.dataset USING gin (tags);
CREATE INDEX dataset_extras ON od.dataset USING gin ((extras -> 'keywords'));
CREATE TABLE od.resource (
    id serial PRIMARY KEY,
    dataset_id uuid NOT NULL REFERENCES od.dataset ON DELETE CASCADE,
    url text NOT NULL,
    format citext,
    bytes bigint
    , part od.name_range
);
CREATE INDEX resource_part ON od.resource USING gist (part);
ALTER TABLE od.resource ALTER url SET COMPRESSION pglz, ALTER format SET STATISTICS 0;
CREATE TABLE od.activity (id bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), object_id uuid, kind text, data json);
CREATE INDEX activity_at ON od.activity (at) WITH (fillfactor = 100);
ALTER TABLE od.activity CLUSTER ON activity_at, SET (autovacuum_freeze_max_age = 100000000);

CREATE VIEW od.dataset_list AS
  SELECT d.slug AS dataset, o.name AS org, d.title, cardinality(d.tags) AS n_tags
  FROM od.dataset d JOIN od.organization o ON o.id = d.org_id
ORDER BY d.title COLLATE od.de_phone, o.name COLLATE "C";
CREATE VIEW od.formats AS SELECT format, count(*) AS n FROM od.resource GROUP BY format;
CREATE MATERIALIZED VIEW od.tag_cloud AS SELECT t.tag, count(*) AS n FROM od.dataset d, unnest(d.tags) AS t(tag) GROUP BY t.tag WITH NO DATA;
CREATE UNIQUE INDEX tag_cloud_tag ON od.tag_cloud (tag);
CREATE INDEX tag_cloud_ci ON od.tag_cloud ((tag::text COLLATE od.ci));
CREATE FUNCTION od.same_name(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE
RETURN (a COLLATE od.ci) = b OR lower(a) = lower(b);
CREATE FUNCTION od.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.modified := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON od.dataset FOR EACH ROW EXECUTE FUNCTION od.touch();
CREATE TRIGGER touch_title BEFORE UPDATE OF title, notes ON od.dataset FOR EACH ROW WHEN (OLD.title <> NEW.title) EXECUTE FUNCTION od.touch();
CREATE STATISTICS od.ds_stat (dependencies) ON org_id, freq, (title COLLATE "C") FROM od.dataset;
CREATE PUBLICATION od_pub FOR TABLE od.dataset (id, org_id, slug, title), od.organization, od.resource (id, url);
GRANT SELECT ON od.dataset_list TO um_anon, um_ro;
GRANT USAGE ON SCHEMA od TO um_anon, um_ro;
