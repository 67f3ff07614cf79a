CREATE TABLE website (website_id serial PRIMARY KEY, website_uuid uuid UNIQUE NOT NULL, name varchar(100) NOT NULL, domain varchar(500));
CREATE TABLE session (session_id serial PRIMARY KEY, session_uuid uuid UNIQUE NOT NULL, website_id int NOT NULL REFERENCES website ON DELETE CASCADE, created_at timestamptz DEFAULT current_timestamp, browser varchar(20), country char(2));
CREATE TABLE pageview (view_id serial PRIMARY KEY, website_id int NOT NULL REFERENCES website ON DELETE CASCADE, session_id int NOT NULL REFERENCES session ON DELETE CASCADE, created_at timestamptz DEFAULT current_timestamp, url varchar(500) NOT NULL, referrer varchar(500));
CREATE TABLE event (event_id serial PRIMARY KEY, website_id int NOT NULL REFERENCES website, session_id int NOT NULL REFERENCES session, event_type varchar(50) NOT NULL, event_value varchar(50) NOT NULL, created_at timestamptz DEFAULT now());
CREATE INDEX pageview_created_at_idx ON pageview (created_at);
CREATE INDEX pageview_website_id_idx ON pageview (website_id);
CREATE VIEW daily_views AS SELECT website_id, created_at::date AS day, count(*) AS views, count(DISTINCT session_id) AS visitors FROM pageview GROUP BY 1, 2;
