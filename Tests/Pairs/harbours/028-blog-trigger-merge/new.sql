CREATE SCHEMA audit;
CREATE TABLE authors (
    id serial PRIMARY KEY,
    name text NOT NULL,
    slug text GENERATED ALWAYS AS (lower(name)) STORED,
    created timestamptz NOT NULL DEFAULT now(),
    updated timestamptz
);
CREATE TABLE posts (
    id serial PRIMARY KEY,
    author_id int NOT NULL REFERENCES authors,
    title text NOT NULL,
    slug text GENERATED ALWAYS AS (lower(title)) STORED UNIQUE,
    body text,
    words int GENERATED ALWAYS AS (cardinality(string_to_array(body, ' '))) STORED,
    created timestamptz NOT NULL DEFAULT now(),
    updated timestamptz
);
CREATE TABLE comments (
    id serial PRIMARY KEY,
    post_id int NOT NULL REFERENCES posts ON DELETE CASCADE,
    body text NOT NULL,
    created timestamptz NOT NULL DEFAULT now(),
    updated timestamptz
);
CREATE TABLE audit.history (
    rel regclass NOT NULL,
    op "char" NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    old_row jsonb,
    key text
);
CREATE INDEX history_rel ON audit.history (rel, at);
CREATE FUNCTION set_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF row(NEW.*) IS DISTINCT FROM row(OLD.*) THEN NEW.updated := now(); END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION audit.log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.history (rel, op, old_row, key) SELECT TG_RELID, left(TG_OP, 1)::"char", to_jsonb(o), to_jsonb(o)->>TG_ARGV[0] FROM old_rows o;
  RETURN NULL;
END $$;
CREATE TRIGGER updated BEFORE UPDATE ON authors FOR EACH ROW EXECUTE FUNCTION set_updated();
CREATE TRIGGER updated BEFORE UPDATE ON posts FOR EACH ROW EXECUTE FUNCTION set_updated();
CREATE TRIGGER updated BEFORE UPDATE ON comments FOR EACH ROW EXECUTE FUNCTION set_updated();
CREATE TRIGGER log_del AFTER DELETE ON posts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.log('id');
CREATE TRIGGER log_upd AFTER UPDATE ON posts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.log('id');
CREATE TRIGGER log_del AFTER DELETE ON authors REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.log('id');
ALTER TABLE authors ENABLE ALWAYS TRIGGER log_del;
CREATE VIEW author_counts AS SELECT author_id AS id, count(*)::int AS n_posts FROM posts GROUP BY author_id;
