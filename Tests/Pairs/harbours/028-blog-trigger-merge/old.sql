CREATE TABLE authors (
    id serial PRIMARY KEY,
    name text NOT NULL,
    slug text,
    n_posts int NOT NULL DEFAULT 0,
    created timestamp, updated timestamp
);
CREATE TABLE posts (
    id serial PRIMARY KEY,
    author_id int NOT NULL REFERENCES authors,
    title text NOT NULL,
    slug text UNIQUE,
    body text,
    words int,
    created timestamp, updated timestamp
);
CREATE TABLE comments (
    id serial PRIMARY KEY,
    post_id int NOT NULL REFERENCES posts,
    body text NOT NULL,
    created timestamp
);
CREATE TABLE history (
    tbl text, id int, at timestamp DEFAULT now(), old_row text
);
CREATE FUNCTION set_created() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.created := now(); RETURN NEW; END $$;
CREATE FUNCTION set_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated := now(); RETURN NEW; END $$;
CREATE FUNCTION author_slug() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.slug := lower(NEW.name); RETURN NEW; END $$;
CREATE FUNCTION post_slug() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.slug := lower(NEW.title); NEW.words := length(NEW.body); RETURN NEW; END $$;
CREATE FUNCTION log_post() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO history (tbl, id, old_row) VALUES ('posts', OLD.id, OLD::text); RETURN NULL; END $$;
CREATE FUNCTION log_author() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO history (tbl, id, old_row) VALUES ('authors', OLD.id, OLD::text); RETURN NULL; END $$;
CREATE FUNCTION count_posts() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE authors SET n_posts = n_posts + 1 WHERE id = NEW.author_id; RETURN NULL; END $$;
CREATE TRIGGER t1 BEFORE INSERT ON authors FOR EACH ROW EXECUTE FUNCTION set_created();
CREATE TRIGGER t2 BEFORE UPDATE ON authors FOR EACH ROW EXECUTE FUNCTION set_updated();
CREATE TRIGGER t3 BEFORE INSERT OR UPDATE OF name ON authors FOR EACH ROW EXECUTE FUNCTION author_slug();
CREATE TRIGGER t4 AFTER DELETE OR UPDATE ON authors FOR EACH ROW EXECUTE FUNCTION log_author();
CREATE TRIGGER t1 BEFORE INSERT ON posts FOR EACH ROW EXECUTE FUNCTION set_created();
CREATE TRIGGER t2 BEFORE UPDATE ON posts FOR EACH ROW EXECUTE FUNCTION set_updated();
CREATE TRIGGER t3 BEFORE INSERT OR UPDATE OF title, body ON posts FOR EACH ROW EXECUTE FUNCTION post_slug();
CREATE TRIGGER t4 AFTER DELETE OR UPDATE ON posts FOR EACH ROW EXECUTE FUNCTION log_post();
CREATE TRIGGER t5 AFTER INSERT ON posts FOR EACH ROW EXECUTE FUNCTION count_posts();
CREATE TRIGGER t1 BEFORE INSERT ON comments FOR EACH ROW EXECUTE FUNCTION set_created();
ALTER TABLE posts DISABLE TRIGGER t4;
