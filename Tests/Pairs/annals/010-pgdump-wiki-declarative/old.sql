-- Legacy wiki, installer 1.0 .. 1.14
CREATE TABLE page (
    page_id serial PRIMARY KEY,
    ns smallint NOT NULL DEFAULT 0,
    title varchar(255) NOT NULL,
    restrictions text,
    is_redirect smallint NOT NULL DEFAULT 0,
    touched timestamp,
    latest integer
);
CREATE UNIQUE INDEX name_title ON page (ns, title);
CREATE TABLE cur_rev (
    rev_id serial PRIMARY KEY,
    page integer REFERENCES page ON DELETE CASCADE,
    body text,
    comment varchar(255),
    usr integer NOT NULL DEFAULT 0,
    ts timestamp NOT NULL DEFAULT now()
);
CREATE INDEX ON cur_rev (page);
CREATE INDEX ON cur_rev (ts);
ALTER TABLE cur_rev RENAME TO revision;
ALTER TABLE page ADD COLUMN random double precision NOT NULL DEFAULT random();
ALTER TABLE page ADD COLUMN len integer;
CREATE TABLE wiki_user (
    user_id serial PRIMARY KEY,
    name text NOT NULL,
    pw text,
    email text,
    options text,
    registered timestamp
);
ALTER TABLE wiki_user ADD CONSTRAINT uq UNIQUE (name);
ALTER TABLE wiki_user DROP COLUMN options;
CREATE TABLE links (
    src integer NOT NULL REFERENCES page,
    ns smallint NOT NULL,
    title text NOT NULL
);
CREATE TABLE watchlist (usr integer REFERENCES wiki_user, ns smallint, title text);
ALTER TABLE page ADD COLUMN vec tsvector;
CREATE FUNCTION ts2_page_title() RETURNS trigger LANGUAGE plpgsql AS $mw$ BEGIN NEW.vec := to_tsvector('simple', NEW.title); RETURN NEW; END $mw$;
CREATE TRIGGER page_title BEFORE INSERT OR UPDATE ON page FOR EACH ROW EXECUTE PROCEDURE ts2_page_title();
CREATE INDEX ts2_page ON page USING gist (vec);
CREATE VIEW recent AS SELECT p.title, r.ts, r.comment FROM revision r JOIN page p ON p.page_id = r.page ORDER BY r.ts DESC;
