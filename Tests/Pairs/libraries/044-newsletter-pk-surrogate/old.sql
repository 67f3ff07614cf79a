CREATE EXTENSION pgcrypto;
CREATE TABLE list (name varchar(50) PRIMARY KEY, title varchar(200), owner_email varchar(200));
CREATE TABLE subscriber (email varchar(200) PRIMARY KEY, name varchar(100), confirmed boolean DEFAULT false, token char(32) DEFAULT encode(gen_random_bytes(16), 'hex'));
CREATE TABLE subscription (list varchar(50) REFERENCES list ON UPDATE CASCADE ON DELETE CASCADE, email varchar(200) REFERENCES subscriber ON UPDATE CASCADE ON DELETE CASCADE, since timestamp DEFAULT now(), PRIMARY KEY (list, email));
CREATE TABLE issue (list varchar(50) REFERENCES list ON UPDATE CASCADE, no integer, subject varchar(200), body text, sent timestamp, PRIMARY KEY (list, no));
CREATE TABLE delivery (list varchar(50), no integer, email varchar(200) REFERENCES subscriber ON UPDATE CASCADE ON DELETE CASCADE, status char(1) DEFAULT 'Q', opened boolean DEFAULT false, PRIMARY KEY (list, no, email), FOREIGN KEY (list, no) REFERENCES issue ON UPDATE CASCADE);
CREATE TABLE click (list varchar(50), no integer, email varchar(200), url text, at timestamp DEFAULT now(), FOREIGN KEY (list, no, email) REFERENCES delivery ON UPDATE CASCADE ON DELETE CASCADE);
CREATE VIEW stats AS SELECT list, no, count(*) AS sent, count(*) FILTER (WHERE opened) AS opened FROM delivery WHERE status = 'S' GROUP BY list, no;
CREATE FUNCTION unsubscribe(
t char, l varchar) RETURNS boolean LANGUAGE sql AS $$ WITH d AS (DELETE FROM subscription s USING subscriber u WHERE u.email = s.email AND u.token = t AND s.list = l RETURNING 1) SELECT EXISTS (SELECT 1 FROM d) $$;

