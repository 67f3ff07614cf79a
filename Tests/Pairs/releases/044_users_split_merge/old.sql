CREATE TABLE users (id serial PRIMARY KEY, login varchar(40) NOT NULL UNIQUE, email varchar(200) NOT NULL UNIQUE, pw_hash text NOT NULL, first_name text, last_name text, street text, zip varchar(10), city text, country char(2), avatar_url text, bio text, newsletter boolean DEFAULT true, newsletter_since date, is_admin boolean DEFAULT false, created_at timestamptz DEFAULT now(), last_login timestamptz);
CREATE TABLE admins (id serial PRIMARY KEY, login varchar(40) NOT NULL UNIQUE, email varchar(200) NOT NULL, pw_hash text NOT NULL, super boolean DEFAULT false);
CREATE TABLE user_settings (user_id int PRIMARY KEY REFERENCES users ON DELETE CASCADE, theme varchar(20) DEFAULT 'light', lang char(2) DEFAULT 'en', tz text DEFAULT 'UTC');
CREATE TABLE orders (id serial PRIMARY KEY, user_id int NOT NULL REFERENCES users, ship_street text, ship_zip varchar(10), ship_city text, total numeric(10,2));
CREATE TABLE tickets (id serial PRIMARY KEY, user_id int REFERENCES users, admin_id int REFERENCES admins, subject text NOT NULL, body text);
CREATE INDEX users_city ON users (city, zip);
CREATE VIEW mailing_list AS SELECT email, first_name || ' ' || last_name AS name FROM users WHERE newsletter;
CREATE FUNCTION full_name(u users) RETURNS text LANGUAGE sql STABLE AS $$ SELECT concat_ws(' ', u.first_name, u.last_name) $$;
