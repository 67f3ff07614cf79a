CREATE SCHEMA logs;
CREATE EXTENSION hstore;
CREATE TYPE logs.severity AS ENUM ('debug','info','warn','error');
CREATE TABLE logs.hosts (id serial PRIMARY KEY, fqdn text NOT NULL
 UNIQUE
, ip
text
);
CREATE TABLE logs.log (id bigserial PRIMARY KEY, host_id integer REFERENCES logs.hosts, at timestamptz DEFAULT now() NOT NULL, sev logs.severity DEFAULT 'info', msg text, attrs hstore);
CREATE TABLE logs.access (status smallint, url text, bytes integer) INHERITS (logs.log);
CREATE TABLE logs.app (logger text, thread text) INHERITS (logs.log);
CREATE TABLE logs.app_errors (trace text[], CHECK (sev = 'error')) INHERITS (logs.app);
ALTER TABLE logs.access ADD PRIMARY KEY (id);
ALTER TABLE ONLY logs.app ALTER COLUMN msg SET DEFAULT 'none';
CREATE INDEX access_url ON logs.access (url text_pattern_ops);
CREATE INDEX log_attrs ON logs.log USING gist (attrs);
CREATE FUNCTION logs.trim_msg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.msg := left(NEW.msg, 8000); RETURN NEW; END $$;
CREATE TRIGGER trim_msg BEFORE INSERT ON logs.app FOR EACH ROW EXECUTE FUNCTION logs.trim_msg();
CREATE TRIGGER trim_msg BEFORE INSERT ON logs.access FOR EACH ROW EXECUTE FUNCTION logs.trim_msg();
CREATE VIEW logs.errors AS SELECT l.tableoid::regclass AS tbl, l.id, h.fqdn, l.msg, l.attrs -> 'request' AS request FROM logs.log l LEFT JOIN logs.hosts h ON h.id = l.host_id WHERE l.sev = 'error';
CREATE VIEW logs.error_hosts AS SELECT fqdn, count(*) AS n FROM logs.errors GROUP BY fqdn;
CREATE MATERIALIZED VIEW logs.status_daily AS SELECT (at AT TIME ZONE 'UTC')::date AS day, status, count(*) AS n FROM logs.access GROUP BY 1, 2
;
CREATE FUNCTION logs.tail(n integer) RETURNS SETOF logs.log LANGUAGE sql STABLE AS $$ SELECT * FROM logs.log ORDER BY at DESC LIMIT n $$;

