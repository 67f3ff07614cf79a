CREATE EXTENSION pg_trgm;
CREATE TABLE page (title varchar(255) PRIMARY KEY, ns integer NOT NULL DEFAULT 0, text text NOT NULL, revision integer NOT NULL DEFAULT 1, touched timestamp NOT NULL DEFAULT now(), is_redirect boolean DEFAULT false);
CREATE INDEX page_title_trgm ON page USING gist (title gist_trgm_ops);
CREATE TABLE old_page (title varchar(255) NOT NULL, revision integer NOT NULL, text text, author varchar(80), at timestamp, comment varchar(255), PRIMARY KEY (title, revision));
CREATE TABLE link (from_title varchar(255) REFERENCES page ON UPDATE CASCADE ON DELETE CASCADE, to_title varchar(255), PRIMARY KEY (from_title, to_title));
CREATE INDEX link_to ON link (to_title);
CREATE TABLE category (title varchar(255) REFERENCES page ON UPDATE CASCADE ON DELETE CASCADE, cat varchar(255), PRIMARY KEY (title, cat));
CREATE FUNCTION save_page(t varchar, body text, who varchar) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE r integer;
BEGIN
  INSERT INTO old_page SELECT title, revision, text, who, now() FROM page WHERE title = t;
  UPDATE page SET text = body, revision = revision + 1, touched = now() WHERE title = t RETURNING revision INTO r;
  RETURN r;
END $$;
CREATE VIEW recent_changes AS
SELECT title, revision, author, at, comment FROM old_page WHERE at > now() - interval '30 days';
CREATE VIEW wanted AS SELECT l.to_title AS title, count(*) AS links FROM link l
WHERE NOT EXISTS (SELECT 1 FROM page p WHERE p.title = l.to_title) GROUP BY 1;

