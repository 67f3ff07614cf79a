CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TABLE site (
    id serial PRIMARY KEY,
    hostname varchar(255) NOT NULL UNIQUE,
    title text NOT NULL,
    theme text NOT NULL DEFAULT 'default'
);
CREATE TABLE editor (
    id serial PRIMARY KEY,
    username varchar(60) NOT NULL UNIQUE,
    bio text
);
CREATE TABLE node (
    id serial PRIMARY KEY,
    site_id integer NOT NULL REFERENCES site,
    slug varchar(200) NOT NULL,
    title varchar(255) NOT NULL,
    created timestamp NOT NULL DEFAULT now(),
    author_id integer NOT NULL REFERENCES editor,
    UNIQUE (site_id, slug)
);
CREATE TABLE page (
    body text NOT NULL,
    template text NOT NULL DEFAULT 'page',
    parent_id integer,
    PRIMARY KEY (id)
) INHERITS (node);
CREATE TABLE post (
    body text NOT NULL,
    excerpt text,
    published_at timestamp,
    tags text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (id)
) INHERITS (node);
CREATE TABLE media (
    path text NOT NULL,
    mime varchar(80) NOT NULL,
    width integer,
    height integer,
    PRIMARY KEY (id)
) INHERITS (node);
CREATE INDEX post_tags ON post USING gin (tags);
CREATE INDEX post_published ON post (published_at DESC);
CREATE VIEW published AS SELECT id, slug, title, published_at FROM post WHERE published_at <= now();
CREATE VIEW feed AS SELECT title, slug FROM published ORDER BY published_at DESC LIMIT 20;
CREATE TABLE menu (
    id serial PRIMARY KEY,
    site_id integer NOT NULL REFERENCES site,
    name varchar(40) NOT NULL
);
CREATE TABLE menu_item (
    menu_id integer NOT NULL REFERENCES menu ON DELETE CASCADE,
    position smallint NOT NULL,
    label text NOT NULL,
    url text NOT NULL,
    PRIMARY KEY (menu_id, position)
);
CREATE FUNCTION slugify(title varchar) RETURNS varchar
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT lower(regexp_replace(title, '[^A-Za-z0-9]+', '-', 'g')) $$;
CREATE FUNCTION set_slug() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.slug := coalesce(NEW.slug, slugify(NEW.title));
    RETURN NEW;
END;
$$;
CREATE TRIGGER set_slug BEFORE INSERT ON page FOR EACH ROW EXECUTE FUNCTION set_slug();
CREATE TRIGGER set_slug BEFORE INSERT ON post FOR EACH ROW EXECUTE FUNCTION set_slug();
CREATE TRIGGER set_slug BEFORE INSERT ON media FOR EACH ROW EXECUTE FUNCTION set_slug();
