CREATE SCHEMA od;
CREATE EXTENSION citext;
CREATE COLLATION od.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION od.de_phone (provider = icu, locale = 'de-u-co-phonebk');
CREATE DOMAIN od.slug AS text COLLATE od.ci CHECK (VALUE <> '');
CREATE TYPE od.freq AS ENUM ('daily', 'weekly', 'monthly', 'yearly', 'never');
CREATE TYPE od.text_lang AS (lang text COLLATE "C", txt text COLLATE od.de_phone);

CREATE TABLE od.organization (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    slug od.slug NOT NULL UNIQUE,
    name text COLLATE od.de_phone NOT NULL,
    homepage text
);
CREATE INDEX organization_name ON od.organization (name);
CREATE TABLE od.dataset (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES od.organization ON DELETE RESTRICT,
    slug od.slug NOT NULL,
    title text NOT NULL,
    notes text,
    freq od.freq DEFAULT 'never',
    tags citext[] NOT NULL DEFAULT '{}',
    modified timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT dataset_slug UNIQUE (org_id, slug)
);
CREATE INDEX dataset_tags ON od.dataset USING gin (tags);
CREATE TABLE od.resource (
    id serial PRIMARY KEY,
    dataset_id uuid NOT NULL REFERENCES od.dataset ON DELETE CASCADE,
    url text NOT NULL,
    format citext,
    bytes bigint
);
CREATE TABLE od.activity (id bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), object_id uuid, kind text, data json);
CREATE INDEX activity_at ON od.activity (at);

CREATE VIEW od.dataset_list AS
  SELECT d.slug AS dataset, o.name AS org, d.title, cardinality(d.tags) AS n_tags
  FROM od.dataset d JOIN od.organization o ON o.id = d.org_id
ORDER BY d.title;
CREATE VIEW od.formats AS SELECT format, count(*) AS n FROM od.resource GROUP BY format;
CREATE FUNCTION od.same_name(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE
AS 'SELECT a = b COLLATE od.ci';
CREATE FUNCTION od.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.modified := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON od.dataset FOR EACH ROW EXECUTE FUNCTION od.touch();
CREATE STATISTICS od.ds_stat ON org_id, freq FROM od.dataset;
CREATE PUBLICATION od_pub FOR TABLES IN SCHEMA od;
GRANT SELECT ON od.dataset_list, od.formats TO um_anon;
