CREATE EXTENSION pgcrypto;
-- integer keys become uuids, FKs follow; text arrays split to a join table
CREATE TABLE podcast (id serial PRIMARY KEY, title text NOT NULL, feed_url text UNIQUE, categories text[] NOT NULL DEFAULT '{}', explicit boolean);
CREATE INDEX podcast_categories ON podcast USING gin (categories);
CREATE TABLE episode (id serial PRIMARY KEY, podcast_id int NOT NULL REFERENCES podcast ON DELETE CASCADE, guid text NOT NULL, title text, published timestamp, duration int, UNIQUE (podcast_id, guid));
CREATE TABLE listener (id bigserial PRIMARY KEY, email text, pw text DEFAULT crypt('changeme', gen_salt(
'md5'
)));
CREATE TABLE progress (listener_id bigint REFERENCES listener, episode_id 
int
 REFERENCES episode, pos int
, PRIMARY KEY (listener_id, episode_id));
CREATE FUNCTION resume(l bigint) RETURNS TABLE (episode 
int
, at int) LANGUAGE sql STABLE AS 'SELECT episode_id, pos FROM progress WHERE listener_id = l';
CREATE VIEW charts AS SELECT p.id, p.title, count(*) AS listens, row_number() OVER (ORDER BY count(*) DESC, p.title) AS pos FROM podcast p JOIN episode e ON e.podcast_id = p.id JOIN progress g ON g.episode_id = e.id GROUP BY p.id;
