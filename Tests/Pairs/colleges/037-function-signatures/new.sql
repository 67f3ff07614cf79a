CREATE SCHEMA api;
CREATE TYPE api.method AS ENUM ('GET', 'POST', 'PUT', 'DELETE');
CREATE TYPE api.lvl AS ENUM ('debug', 'info', 'warning', 'error', 'fatal');
CREATE TABLE api.clients (
    id bigserial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    key text NOT NULL UNIQUE,
    rate integer DEFAULT 100 NOT NULL
);
CREATE TABLE api.requests (
    id bigserial PRIMARY KEY,
    client_id bigint NOT NULL,
    path text NOT NULL,
    status smallint NOT NULL,
    ms integer NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    method text DEFAULT 'GET' NOT NULL
);
CREATE INDEX requests_client_id_idx ON api.requests (client_id);
CREATE TABLE api.logs (
    id bigserial PRIMARY KEY,
    lvl api.lvl DEFAULT 'info' NOT NULL,
    message text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE api.bans (
    client_id bigint NOT NULL,
    until timestamp with time zone NOT NULL,
    reason text,
    PRIMARY KEY (client_id, until)
);
CREATE TABLE api.routes (
    id serial PRIMARY KEY,
    pattern text NOT NULL UNIQUE,
    handler text NOT NULL,
    methods api.method[] DEFAULT '{GET}' NOT NULL
);
ALTER TABLE api.requests ADD CONSTRAINT requests_client_id_fkey FOREIGN KEY (client_id) REFERENCES api.clients;
ALTER TABLE api.bans ADD CONSTRAINT bans_client_id_fkey FOREIGN KEY (client_id) REFERENCES api.clients ON DELETE CASCADE;
CREATE FUNCTION api.log(p_msg text, p_lvl api.lvl DEFAULT 'info', VARIADIC p_args text[] DEFAULT '{}') RETURNS bigint LANGUAGE sql AS $$ INSERT INTO api.logs (lvl, message) VALUES (p_lvl, format(p_msg, VARIADIC p_args)) RETURNING id $$;
CREATE FUNCTION api.allowed(c bigint) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE COST 10 AS $$ SELECT NOT EXISTS (SELECT 1 FROM api.bans b WHERE b.client_id = c AND b.until > now()) $$;
CREATE FUNCTION api.slow(OUT path text, OUT avg_ms numeric, OUT hits bigint) RETURNS SETOF record LANGUAGE sql STABLE ROWS 20 AS $$ SELECT path, avg(ms), count(*) FROM api.requests GROUP BY path HAVING avg(ms) > 500 $$;
CREATE FUNCTION api.norm(p text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(rtrim(p, '/')) $$;
CREATE INDEX requests_norm ON api.requests (api.norm(path));
CREATE VIEW api.allowed_clients AS SELECT id, name FROM api.clients WHERE api.allowed(id);
