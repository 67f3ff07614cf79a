CREATE TYPE lock_level AS ENUM ('none','members','admins');
CREATE TABLE spaces (
    id serial PRIMARY KEY,
    key text NOT NULL UNIQUE CHECK (key = upper(key)),
    name text NOT NULL
);
CREATE TABLE pages (
    id bigserial PRIMARY KEY,
    space_id int NOT NULL REFERENCES spaces ON DELETE CASCADE,
    title text NOT NULL,
    slug text GENERATED ALWAYS AS (replace(title, ' ', '_')) STORED,
    parent_id bigint REFERENCES pages ON DELETE SET NULL,
    locked lock_level NOT NULL DEFAULT 'none',
    UNIQUE (space_id, title)
);
CREATE TABLE revisions (
    page_id bigint NOT NULL REFERENCES pages ON DELETE CASCADE,
    no int NOT NULL,
    author text NOT NULL,
    body text NOT NULL,
    comment text NOT NULL DEFAULT '',
    minor boolean NOT NULL DEFAULT false,
    is_current boolean NOT NULL DEFAULT false,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (page_id, no)
);
CREATE UNIQUE INDEX one_current ON revisions (page_id) WHERE is_current;
CREATE TABLE links (
    from_page bigint REFERENCES pages ON DELETE CASCADE,
    to_title text,
    to_page bigint REFERENCES pages ON DELETE SET NULL,
    PRIMARY KEY (from_page, to_title)
);
CREATE VIEW v_current AS SELECT p.id, p.space_id, p.title, p.slug, p.locked, r.body, r.author, r.at FROM pages p JOIN revisions r ON r.page_id = p.id AND r.is_current;
CREATE MATERIALIZED VIEW v_open AS SELECT * FROM v_current WHERE locked = 'none';
CREATE UNIQUE INDEX v_open_id ON v_open (id);
CREATE VIEW v_titles AS SELECT id, slug AS title, lower(title) AS sort FROM v_open;
CREATE VIEW v_wanted AS SELECT to_title, count(*) AS n FROM links WHERE to_page IS NULL GROUP BY to_title;
CREATE VIEW mv_recent AS SELECT id, title, author, at, locked FROM v_current WHERE at > now() - interval '30 days';
CREATE MATERIALIZED VIEW v_authors AS SELECT author, count(*) AS pages, max(at) AS last FROM revisions WHERE NOT minor GROUP BY author;
CREATE FUNCTION page_json(v v_current) RETURNS jsonb LANGUAGE sql STABLE AS $$ SELECT to_jsonb(v) $$;
CREATE VIEW v_json AS SELECT o.id, page_json(o) AS j FROM v_current o;
CREATE FUNCTION save(t text, b text, OUT page bigint, OUT rev int) LANGUAGE plpgsql AS $$ BEGIN SELECT id INTO page FROM pages WHERE title = t; rev := 1; END $$;
COMMENT ON MATERIALIZED VIEW v_open IS 'editable pages, refreshed';
COMMENT ON COLUMN v_current.body IS 'text of current revision';
COMMENT ON COLUMN v_open.slug IS 'url';
