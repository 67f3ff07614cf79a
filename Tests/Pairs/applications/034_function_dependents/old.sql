CREATE FUNCTION slugify(value text) RETURNS varchar LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT trim(BOTH '-' FROM regexp_replace(lower(value), '[^a-z0-9]+', '-', 'g'))
$$;
CREATE FUNCTION short_code(len int) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
BEGIN RETURN substr(md5(random()::text), 1, len); END $$;
CREATE FUNCTION valid_email(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 LIKE '%@%' $$;
CREATE TABLE author (
    id serial PRIMARY KEY,
    name text NOT NULL,
    email text CONSTRAINT author_email_valid CHECK (valid_email(email)),
    slug varchar GENERATED ALWAYS AS (slugify(name)) STORED
);
CREATE TABLE page (
    id serial PRIMARY KEY,
    code text NOT NULL DEFAULT short_code(8) UNIQUE,
    author_id int REFERENCES author,
    title text NOT NULL,
    slug varchar,
    CHECK (slug = slugify(slug))
);
CREATE UNIQUE INDEX page_slug_title ON page (slugify(title));
CREATE INDEX author_slug_prefix ON author (slug text_pattern_ops);
CREATE FUNCTION page_set_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.slug := slugify(NEW.title);
  RETURN NEW;
END $$;
CREATE TRIGGER page_slug BEFORE INSERT ON page FOR EACH ROW WHEN (NEW.slug IS NULL) EXECUTE FUNCTION page_set_slug();
CREATE VIEW page_url AS
  SELECT p.id, '/' || a.slug || '/' || slugify(p.title) AS url FROM page p JOIN author a ON a.id = p.author_id;
CREATE VIEW sitemap AS SELECT url FROM page_url ORDER BY url;
CREATE FUNCTION find_page(url text) RETURNS page LANGUAGE sql STABLE AS $$ SELECT p.* FROM page p JOIN page_url u USING (id) WHERE u.url = $1 $$;
