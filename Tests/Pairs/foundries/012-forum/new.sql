-- serial int keys become uuid across a web of fks incl. self reference, plus arrays of ids and functions taking them
CREATE TYPE member_rank AS ENUM ('newbie','regular','veteran','moderator');
CREATE TABLE members (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  nick varchar(60) NOT NULL,
  joined timestamptz NOT NULL DEFAULT now(),
  posts bigint NOT NULL DEFAULT 0,
  rank member_rank NOT NULL DEFAULT 'newbie',
  legacy_id integer UNIQUE);
CREATE TABLE ignores (
  member uuid REFERENCES members ON DELETE CASCADE,
  ignored uuid REFERENCES members ON DELETE CASCADE,
  PRIMARY KEY (member, ignored));
CREATE TABLE boards (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  parent uuid REFERENCES boards ON DELETE CASCADE,
  title text NOT NULL,
  moderators uuid[] DEFAULT ARRAY[]::uuid[],
  last_post uuid);
CREATE TABLE threads (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  board uuid NOT NULL REFERENCES boards ON DELETE CASCADE,
  starter uuid REFERENCES members ON DELETE SET NULL,
  title text NOT NULL CHECK (char_length(title) <= 300),
  sticky boolean NOT NULL DEFAULT false,
  first_post uuid,
  views bigint DEFAULT 0);
CREATE TABLE posts (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  thread uuid NOT NULL REFERENCES threads ON DELETE CASCADE,
  author uuid REFERENCES members ON DELETE SET NULL,
  reply_to uuid,
  body text NOT NULL,
  posted timestamptz NOT NULL DEFAULT now(),
  edited timestamptz,
  UNIQUE (thread, id),
  CONSTRAINT posts_reply_to_fkey FOREIGN KEY (thread, reply_to) REFERENCES posts (thread, id));
ALTER TABLE threads ADD CONSTRAINT threads_first_post FOREIGN KEY (id, first_post) REFERENCES posts (thread, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE boards ADD CONSTRAINT boards_last_post FOREIGN KEY (last_post) REFERENCES posts ON DELETE SET NULL DEFERRABLE;
CREATE TABLE likes (
  post uuid REFERENCES posts ON DELETE CASCADE,
  member uuid REFERENCES members ON DELETE CASCADE,
  reaction text NOT NULL DEFAULT '+1',
  PRIMARY KEY (post, member, reaction));
CREATE UNIQUE INDEX members_nick ON members (lower(nick) varchar_pattern_ops);
CREATE INDEX posts_hash ON posts (author, posted DESC);
CREATE FUNCTION is_ignored(who uuid, by_whom uuid) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT FROM ignores i WHERE i.member = by_whom AND i.ignored = who) $$;
CREATE FUNCTION post_url(p posts) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT '/thread/' || p.thread || '/post/' || p.id $$;
CREATE UNIQUE INDEX posts_url ON posts (post_url(posts));
CREATE FUNCTION post_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE members SET posts = posts + 1 WHERE id = NEW.author; UPDATE boards SET last_post = NEW.id WHERE id = (SELECT board FROM threads WHERE id = NEW.thread); RETURN NULL; END $$;
CREATE TRIGGER a_count AFTER INSERT ON posts FOR EACH ROW EXECUTE FUNCTION post_added();
CREATE VIEW thread_list AS
  SELECT t.id, t.title, m.nick AS starter, m.rank, (SELECT count(*) FROM posts p WHERE p.thread = t.id) AS replies, t.sticky
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
