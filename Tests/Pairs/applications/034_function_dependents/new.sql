CREATE FUNCTION slugify(value text, sep text DEFAULT '-') RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 50 AS $$
  SELECT trim(BOTH sep FROM regexp_replace(lower(value), '[^a-z0-9]+', sep, 'g'))
$$;
CREATE FUNCTION short_code(len int DEFAULT 10, prefix text DEFAULT '') RETURNS varchar LANGUAGE sql VOLATILE AS $$
  SELECT prefix || substr(translate(encode(sha256(random()::text::bytea), 'base64'), '+/=', 'xyz'), 1, len) $$;
CREATE FUNCTION valid_email(addr text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT AS $$ BEGIN RETURN addr ~* '^[^@\s]+@[^@\s]+\.[a-z]{2,}$'; END $$;
CREATE TABLE author (
    id serial PRIMARY KEY,
    name text NOT NULL,
    email text CONSTRAINT author_email_valid CHECK (valid_email(email)),
    slug text GENERATED ALWAYS AS (slugify(name, '_')) STORED
);
CREATE TABLE page (
    id serial PRIMARY KEY,
    code varchar NOT NULL DEFAULT short_code(12, 'p-') UNIQUE,
    author_id int NOT NULL REFERENCES author ON DELETE RESTRICT,
    title text NOT NULL,
    slug text NOT NULL,
    locale char(5) NOT NULL DEFAULT 'en_US',
    CONSTRAINT page_slug_check CHECK (slug = slugify(slug) AND length(slug) BETWEEN 1 AND 100)
);
CREATE UNIQUE INDEX page_slug_title ON page (locale, slugify(title));
CREATE INDEX author_slug_prefix ON author (slug text_pattern_ops);
CREATE FUNCTION page_set_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.slug := left(slugify(NEW.title, '-'), 100);
  RETURN NEW;
END $$;
CREATE TRIGGER page_slug BEFORE INSERT OR UPDATE OF title ON page FOR EACH ROW WHEN (NEW.slug IS NULL OR NEW.slug <> slugify(NEW.title)) EXECUTE FUNCTION page_set_slug();
CREATE VIEW page_url AS
  SELECT p.id, p.locale, concat('/', p.locale, '/', a.slug, '/', slugify(p.title)) AS url FROM page p JOIN author a ON a.id = p.author_id;
CREATE VIEW sitemap AS SELECT url, row_number() OVER (PARTITION BY locale ORDER BY url) AS pos FROM page_url;
CREATE FUNCTION find_page(url text, locale text DEFAULT 'en_US') RETURNS SETOF page LANGUAGE sql STABLE ROWS 1 AS $$ SELECT p.* FROM page p JOIN page_url u USING (id) WHERE u.url = $1 AND u.locale = $2 $$;
