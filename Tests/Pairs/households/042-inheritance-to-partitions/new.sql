CREATE SCHEMA logs;
CREATE EXTENSION hstore;
CREATE SCHEMA logs_cold;
CREATE TYPE logs.severity AS ENUM ('trace','debug','info','notice','warn','error','fatal');
CREATE TABLE logs.hosts (id serial PRIMARY KEY, fqdn text NOT NULL
, ip
inet
);
CREATE UNIQUE INDEX hosts_fqdn ON logs.hosts (lower(fqdn));
CREATE SEQUENCE logs.log_id_seq CACHE 100;
CREATE TABLE logs.log (kind text NOT NULL, id bigint DEFAULT nextval('logs.log_id_seq') NOT NULL, host_id integer NOT NULL REFERENCES logs.hosts, at timestamptz DEFAULT now() NOT NULL, sev logs.severity DEFAULT 'notice' NOT NULL, msg text, attrs jsonb, status smallint, url text, bytes bigint, logger text, trace text[], CONSTRAINT kinds CHECK (kind = ANY (ARRAY['access'::text, 'app'::text, 'other'::text])), PRIMARY KEY (kind, at, id)) PARTITION BY LIST (kind);
CREATE TABLE logs.access PARTITION OF logs.log (CONSTRAINT access_url CHECK (url IS NOT NULL)) FOR VALUES IN ('access') PARTITION BY RANGE (at);
CREATE TABLE logs_cold.access_old PARTITION OF logs.access FOR VALUES FROM (MINVALUE) TO ('2024-01-01 00:00:00+00');
CREATE TABLE logs.access_new PARTITION OF logs.access FOR VALUES FROM ('2024-01-01 00:00:00+00') TO (MAXVALUE);
CREATE TABLE logs.app PARTITION OF logs.log FOR VALUES IN ('app', 'other');
ALTER TABLE logs.app ALTER COLUMN msg SET DEFAULT 'none';
CREATE INDEX log_url ON logs.log (url text_pattern_ops) WHERE url IS NOT NULL;
CREATE INDEX log_attrs ON logs.log USING gin (attrs);
CREATE INDEX app_trace ON logs.app USING gin (trace);
CREATE FUNCTION logs.trim_msg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.msg := left(NEW.msg, 8000); RETURN NEW; END $$;
CREATE TRIGGER trim_msg BEFORE INSERT ON logs.log FOR EACH ROW EXECUTE FUNCTION logs.trim_msg();
CREATE VIEW logs.errors AS SELECT l.kind AS tbl, l.id, h.fqdn, l.msg, l.attrs ->> 'request' AS request FROM logs.log l JOIN logs.hosts h ON h.id = l.host_id WHERE l.sev >= 'error';
CREATE VIEW logs.error_hosts AS SELECT fqdn, count(*) AS n FROM logs.errors GROUP BY fqdn;
CREATE MATERIALIZED VIEW logs.status_daily AS SELECT (at AT TIME ZONE 'UTC')::date AS day, status, count(*) AS n FROM logs.access GROUP BY 1, 2
 WITH NO DATA
;
CREATE FUNCTION logs.tail(n bigint DEFAULT 10, VARIADIC kinds text[] DEFAULT '{app}') RETURNS SETOF logs.log LANGUAGE sql STABLE AS $$ SELECT * FROM logs.log WHERE kind = ANY (kinds) ORDER BY at DESC LIMIT n $$;

