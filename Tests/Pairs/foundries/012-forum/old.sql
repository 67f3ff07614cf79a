-- serial int keys become uuid across a web of fks incl. self reference, plus arrays of ids and functions taking them
CREATE TABLE members (
  id serial PRIMARY KEY,
  nick varchar(30) NOT NULL,
  joined timestamp NOT NULL DEFAULT now(),
  posts integer NOT NULL DEFAULT 0,
  rank text NOT NULL DEFAULT 'newbie',
  ignored integer[] NOT NULL DEFAULT '{}');
CREATE TABLE boards (
  id serial PRIMARY KEY,
  parent integer REFERENCES boards ON DELETE CASCADE,
  title text NOT NULL,
  moderators integer[] DEFAULT ARRAY[]::integer[],
  last_post integer);
CREATE TABLE threads (
  id serial PRIMARY KEY,
  board integer NOT NULL REFERENCES boards ON DELETE CASCADE,
  starter integer REFERENCES members ON DELETE SET NULL,
  title varchar(200) NOT NULL,
  sticky boolean DEFAULT false,
  first_post integer,
  views integer DEFAULT 0);
CREATE TABLE posts (
  id serial PRIMARY KEY,
  thread integer NOT NULL REFERENCES threads ON DELETE CASCADE,
  author integer REFERENCES members ON DELETE SET NULL,
  reply_to integer REFERENCES posts,
  body text NOT NULL,
  posted timestamp NOT NULL DEFAULT now(),
  edited timestamp,
  UNIQUE (thread, id));
ALTER TABLE threads ADD CONSTRAINT threads_first_post FOREIGN KEY (id, first_post) REFERENCES posts (thread, id);
ALTER TABLE boards ADD CONSTRAINT boards_last_post FOREIGN KEY (last_post) REFERENCES posts ON DELETE SET NULL;
CREATE TABLE likes (
  post integer REFERENCES posts ON DELETE CASCADE,
  member integer REFERENCES members ON DELETE CASCADE,
  PRIMARY KEY (post, member));
CREATE UNIQUE INDEX members_nick ON members (lower(nick));
CREATE INDEX members_ignored ON members USING gin (ignored);
CREATE INDEX posts_hash ON posts USING hash (author);
CREATE FUNCTION is_ignored(who integer, by_whom integer) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT who = ANY (ignored) FROM members WHERE id = by_whom $$;
CREATE FUNCTION post_url(p posts) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT '/t/' || p.thread || '#' || p.id $$;
CREATE INDEX posts_url ON posts (post_url(posts));
CREATE FUNCTION count_post() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE members SET posts = posts + 1 WHERE id = NEW.author; RETURN NEW; END $$;
CREATE FUNCTION bump_board() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE boards SET last_post = NEW.id WHERE id = (SELECT board FROM threads WHERE id = NEW.thread); RETURN NEW; END $$;
CREATE TRIGGER a_count AFTER INSERT ON posts FOR EACH ROW EXECUTE FUNCTION count_post();
CREATE TRIGGER b_bump AFTER INSERT ON posts FOR EACH ROW EXECUTE FUNCTION bump_board();
CREATE VIEW thread_list AS
  SELECT t.id, t.title, m.nick AS starter, (SELECT count(*) FROM posts p WHERE p.thread = t.id) AS replies, t.sticky
  FROM threads t
  LEFT JOIN members m ON m.id = t.starter;
CREATE VIEW post_list AS
  SELECT p.*, post_url(p) AS url, m.nick
  FROM posts p
  LEFT JOIN members m ON m.id = p.author;
CREATE VIEW visible_posts AS
  SELECT l.id, l.body, l.nick, v.id AS viewer
  FROM post_list l
  CROSS JOIN members v
  WHERE NOT is_ignored(l.author, v.id);
