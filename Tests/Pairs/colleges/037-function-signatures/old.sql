CREATE SCHEMA api;
CREATE TYPE api.lvl AS ENUM ('debug', 'info', 'error');
CREATE TABLE api.clients (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    key text NOT NULL UNIQUE,
    rate integer DEFAULT 100 NOT NULL
);
CREATE TABLE api.requests (
    id bigserial PRIMARY KEY,
    client_id integer NOT NULL,
    path text NOT NULL,
    status smallint NOT NULL,
    ms integer NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL
);
CREATE INDEX requests_client_id_idx ON api.requests (client_id);
CREATE TABLE api.logs (
    id bigserial PRIMARY KEY,
    lvl api.lvl DEFAULT 'info' NOT NULL,
    message text NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL
);
CREATE TABLE api.bans (
    client_id integer NOT NULL,
    until timestamp without time zone NOT NULL,
    reason text,
    PRIMARY KEY (client_id, until)
);
CREATE TABLE api.routes (
    id serial PRIMARY KEY,
    pattern text NOT NULL UNIQUE,
    handler text NOT NULL,
    methods text[] DEFAULT '{GET}' NOT NULL
);
ALTER TABLE api.requests ADD CONSTRAINT requests_client_id_fkey FOREIGN KEY (client_id) REFERENCES api.clients;
ALTER TABLE api.bans ADD CONSTRAINT bans_client_id_fkey FOREIGN KEY (client_id) REFERENCES api.clients ON DELETE CASCADE;
CREATE FUNCTION api.log(p_lvl api.lvl, p_msg text) RETURNS void LANGUAGE sql AS $$ INSERT INTO api.logs (lvl, message) VALUES (p_lvl, p_msg) $$;
CREATE FUNCTION api.log(p_msg text) RETURNS void LANGUAGE sql AS $$ SELECT api.log('info', p_msg) $$;
CREATE FUNCTION api.allowed(c integer) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT NOT EXISTS (SELECT 1 FROM api.bans b WHERE b.client_id = c AND b.until > now()) $$;
CREATE FUNCTION api.slow(OUT path text, OUT avg_ms numeric) RETURNS SETOF record LANGUAGE sql STABLE AS $$ SELECT path, avg(ms) FROM api.requests GROUP BY path HAVING avg(ms) > 500 $$;
CREATE FUNCTION api.norm(p text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT rtrim(p, '/') $$;
CREATE INDEX requests_norm ON api.requests (api.norm(path));
CREATE VIEW api.allowed_clients AS SELECT id, name FROM api.clients WHERE api.allowed(id);
