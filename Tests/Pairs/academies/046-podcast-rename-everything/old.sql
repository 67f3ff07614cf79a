CREATE TABLE show (show_id serial PRIMARY KEY, title text NOT NULL, feed text NOT NULL, CONSTRAINT show_feed_key UNIQUE (feed));
CREATE TABLE episode (episode_id serial PRIMARY KEY, show_id int NOT NULL REFERENCES show (show_id), guid text NOT NULL, len int, published timestamptz, UNIQUE (show_id, guid));
CREATE TABLE listener (id serial PRIMARY KEY, nick text);
CREATE TABLE play (listener_id int REFERENCES listener, episode_id int REFERENCES episode, pos int, PRIMARY KEY (listener_id, episode_id));
CREATE TABLE sub (listener_id int REFERENCES listener, show_id int REFERENCES show, since timestamptz DEFAULT now(), PRIMARY KEY (listener_id, show_id));
CREATE TABLE chapter (episode_id int REFERENCES episode ON DELETE CASCADE, at_s int, title text, PRIMARY KEY (episode_id, at_s));
CREATE INDEX ep_pub ON episode (show_id, published);
CREATE VIEW show_stats AS SELECT s.show_id, s.title, count(p.*) AS plays FROM show s JOIN episode e ON e.show_id = s.show_id LEFT JOIN play p ON p.episode_id = e.episode_id GROUP BY s.show_id;
CREATE FUNCTION subs(p_show int) RETURNS bigint STABLE LANGUAGE sql AS $$ SELECT count(*) FROM sub WHERE show_id = p_show $$;
