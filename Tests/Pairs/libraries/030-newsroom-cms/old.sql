CREATE TYPE workflow AS ENUM ('draft', 'review', 'published'
);
CREATE TABLE activity (id bigserial PRIMARY KEY, tbl text NOT NULL, row_id integer, 
who text, at timestamp DEFAULT now()
);
CREATE FUNCTION track() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO activity (tbl, row_id, who) VALUES (TG_TABLE_NAME, NEW.id, current_user); RETURN NEW; END $$;
CREATE TABLE site (
    id serial PRIMARY KEY,
    host varchar(100) NOT NULL UNIQUE,
    name varchar(80) NOT NULL,
    lang varchar(5) DEFAULT 'en' NOT NULL
);

CREATE TABLE section (
    id serial PRIMARY KEY,
    site_id integer NOT NULL REFERENCES site(id) ON DELETE CASCADE,
    slug varchar(60) NOT NULL,
    title varchar(100) NOT NULL,
    parent_id integer REFERENCES section(id),
    pos integer DEFAULT 0 NOT NULL
);

CREATE TABLE author (
    id serial PRIMARY KEY,
    name varchar(100) NOT NULL,
    byline varchar(150),
    bio text,
    email varchar(150) UNIQUE
);

CREATE TABLE desk (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL UNIQUE
);

CREATE TABLE desk_author (
    desk_id integer REFERENCES desk(id) ON DELETE CASCADE,
    author_id integer REFERENCES author(id) ON DELETE CASCADE,
    PRIMARY KEY (desk_id, author_id)
);

CREATE TABLE article (
    id serial PRIMARY KEY,
    section_id integer NOT NULL REFERENCES section(id),
    slug varchar(120) NOT NULL,
    headline varchar(200) NOT NULL,
    body text,
    state workflow DEFAULT 'draft' NOT NULL,
    published_at timestamp without time zone,
    tags text[],
    views integer DEFAULT 0 NOT NULL
);

CREATE TABLE article_author (
    article_id integer REFERENCES article(id) ON DELETE CASCADE,
    author_id integer REFERENCES author(id),
    pos smallint DEFAULT 0 NOT NULL,
    PRIMARY KEY (article_id, author_id)
);

CREATE TABLE image (
    id serial PRIMARY KEY,
    file varchar(200) NOT NULL,
    width integer,
    height integer,
    alt varchar(200),
    credit varchar(100)
);

CREATE TABLE rendition (
    id serial PRIMARY KEY,
    image_id integer NOT NULL REFERENCES image(id) ON DELETE CASCADE,
    kind varchar(20) NOT NULL,
    url varchar(300) NOT NULL
);

CREATE TABLE gallery (
    id serial PRIMARY KEY,
    title varchar(150) NOT NULL
);

CREATE TABLE gallery_image (
    gallery_id integer REFERENCES gallery(id) ON DELETE CASCADE,
    image_id integer REFERENCES image(id),
    pos integer NOT NULL,
    PRIMARY KEY (gallery_id, image_id)
);

CREATE TABLE video (
    id serial PRIMARY KEY,
    title varchar(200) NOT NULL,
    provider varchar(30) NOT NULL,
    ref varchar(100) NOT NULL,
    seconds integer
);

CREATE TABLE embed (
    id serial PRIMARY KEY,
    article_id integer NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    kind varchar(20) NOT NULL,
    html text
);

CREATE TABLE related (
    article_id integer REFERENCES article(id) ON DELETE CASCADE,
    other_id integer REFERENCES article(id) ON DELETE CASCADE,
    PRIMARY KEY (article_id, other_id)
);

CREATE TABLE comment (
    id serial PRIMARY KEY,
    article_id integer NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    parent_id integer REFERENCES comment(id) ON DELETE CASCADE,
    name varchar(80) NOT NULL,
    body text NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL,
    approved boolean DEFAULT false NOT NULL
);

CREATE TABLE poll (
    id serial PRIMARY KEY,
    question varchar(200) NOT NULL,
    closes timestamp without time zone
);

CREATE TABLE poll_option (
    id serial PRIMARY KEY,
    poll_id integer NOT NULL REFERENCES poll(id) ON DELETE CASCADE,
    label varchar(100) NOT NULL,
    votes integer DEFAULT 0 NOT NULL
);

CREATE TABLE newsletter (
    id serial PRIMARY KEY,
    name varchar(80) NOT NULL UNIQUE,
    cron varchar(40)
);

CREATE TABLE subscriber (
    id serial PRIMARY KEY,
    email varchar(200) NOT NULL UNIQUE,
    confirmed boolean DEFAULT false NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE subscription (
    newsletter_id integer REFERENCES newsletter(id) ON DELETE CASCADE,
    subscriber_id integer REFERENCES subscriber(id) ON DELETE CASCADE,
    PRIMARY KEY (newsletter_id, subscriber_id)
);

CREATE TABLE front_slot (
    id serial PRIMARY KEY,
    site_id integer NOT NULL REFERENCES site(id) ON DELETE CASCADE,
    slot varchar(30) NOT NULL,
    article_id integer REFERENCES article(id) ON DELETE SET NULL,
    from_at timestamp without time zone,
    to_at timestamp without time zone
);

CREATE TABLE redirect (
    id serial PRIMARY KEY,
    site_id integer NOT NULL REFERENCES site(id) ON DELETE CASCADE,
    from_path varchar(300) NOT NULL,
    to_path varchar(300) NOT NULL,
    code smallint DEFAULT 301 NOT NULL
);

CREATE TABLE wire_item (
    id serial PRIMARY KEY,
    agency varchar(20) NOT NULL,
    ref varchar(60) NOT NULL,
    received timestamp without time zone DEFAULT now() NOT NULL,
    raw json NOT NULL,
    article_id integer REFERENCES article(id) ON DELETE SET NULL
);

CREATE TABLE menu (
    id serial PRIMARY KEY,
    site_id integer NOT NULL REFERENCES site(id) ON DELETE CASCADE,
    name varchar(40) NOT NULL
);

CREATE TABLE menu_item (
    id serial PRIMARY KEY,
    menu_id integer NOT NULL REFERENCES menu(id) ON DELETE CASCADE,
    label varchar(60) NOT NULL,
    url varchar(300),
    pos integer DEFAULT 0 NOT NULL
);

CREATE TABLE correction (
    id serial PRIMARY KEY,
    article_id integer NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    at timestamp without time zone DEFAULT now() NOT NULL,
    text text NOT NULL
);

CREATE TABLE page_cache (
    id serial PRIMARY KEY,
    path varchar(300) NOT NULL UNIQUE,
    html text,
    at timestamp without time zone DEFAULT now()
);

CREATE TRIGGER article_track AFTER INSERT OR UPDATE ON article FOR EACH ROW EXECUTE FUNCTION track();
CREATE INDEX article_fts ON article USING gin (to_tsvector('english', headline || ' ' || coalesce(body, '')));
CREATE INDEX article_pub ON article (published_at DESC) WHERE state = 'published';
CREATE VIEW live AS 
SELECT a.id, a.slug, a.headline, s.slug AS section, a.published_at FROM article a JOIN section s ON s.id = a.section_id WHERE a.state = 'published' AND a.published_at <= now();
CREATE VIEW sitemap AS SELECT si.host, '/' || l.section || '/' || l.slug AS path, l.published_at FROM live l JOIN section s ON s.slug = l.section JOIN site si ON si.id = s.site_id;
CREATE VIEW tag_cloud AS SELECT t, count(*) FROM article a, unnest(a.tags) t GROUP BY t;

