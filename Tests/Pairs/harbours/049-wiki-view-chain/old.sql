CREATE TABLE spaces (
    id serial PRIMARY KEY,
    key varchar(12) NOT NULL UNIQUE,
    name text NOT NULL
);
CREATE TABLE pages (
    id serial PRIMARY KEY,
    space_id int NOT NULL REFERENCES spaces,
    title varchar(120) NOT NULL,
    parent_id int REFERENCES pages,
    current_rev int,
    locked int NOT NULL DEFAULT 0,
    UNIQUE (space_id, title)
);
CREATE TABLE revisions (
    id serial PRIMARY KEY,
    page_id int NOT NULL REFERENCES pages ON DELETE CASCADE,
    author text NOT NULL,
    body text NOT NULL,
    comment varchar(255),
    minor int NOT NULL DEFAULT 0,
    at timestamp NOT NULL DEFAULT now(),
    UNIQUE (page_id, id)
);
ALTER TABLE pages ADD CONSTRAINT pages_rev FOREIGN KEY (id, current_rev) REFERENCES revisions (page_id, id);
CREATE TABLE links (
    from_page int REFERENCES pages,
    to_title varchar(120),
    PRIMARY KEY (from_page, to_title)
);
CREATE VIEW v_current AS SELECT p.*, r.body, r.author, r.at FROM pages p JOIN revisions r ON r.id = p.current_rev;
CREATE VIEW v_open AS SELECT * FROM v_current WHERE locked = 0;
CREATE VIEW v_titles AS SELECT id, title, upper(title) AS sort FROM v_open;
CREATE VIEW v_wanted AS SELECT l.to_title, count(*) AS n FROM links l LEFT JOIN v_titles t ON t.title::text = l.to_title::text WHERE t.id IS NULL GROUP BY l.to_title;
CREATE MATERIALIZED VIEW mv_recent AS SELECT id, title, author, at FROM v_open WHERE at > '2020-01-01';
CREATE INDEX mv_recent_at ON mv_recent (at DESC);
CREATE VIEW v_authors AS SELECT author, count(*) AS pages, max(at) AS last FROM mv_recent GROUP BY author;
CREATE FUNCTION page_json(v v_open) RETURNS json LANGUAGE sql STABLE AS $$ SELECT row_to_json(v) $$;
CREATE VIEW v_json AS SELECT page_json(o) AS j FROM v_open o;
CREATE FUNCTION save(t varchar, b text) RETURNS SETOF v_current LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT * FROM v_current WHERE title = t; END $$;
COMMENT ON VIEW v_open IS 'editable pages';
COMMENT ON COLUMN v_current.body IS 'current text';
