-- log tables with inheritance, oldschool partitioning by triggers
CREATE TABLE log_base (id bigserial, at timestamptz NOT NULL DEFAULT now(), host text NOT NULL, severity smallint NOT NULL DEFAULT 6 CHECK (severity BETWEEN 0 AND 7), msg text
, facility text DEFAULT 'user'
);
CREATE TABLE log_2022 (CHECK (at >= '2022-01-01 00:00+00' AND at < '2023-01-01 00:00+00'), PRIMARY KEY (id)) INHERITS (log_base);
CREATE TABLE log_2023 (CONSTRAINT log_2023_at CHECK (at >= '2023-01-01 00:00+00' AND at <
'2024-01-01 00:00+00'
), PRIMARY KEY (id)) INHERITS (log_base);
CREATE TABLE log_2024 (PRIMARY KEY (id), CHECK (at >= '2024-01-01 00:00+00')) INHERITS (log_base);
CREATE INDEX log_2022_at ON log_2022 (at); CREATE INDEX log_2023_at_i ON log_2023 USING brin (at);
CREATE FUNCTION log_route() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.at >= '2023-01-01 00:00+00' THEN INSERT INTO log_2023 VALUES (NEW.*);
  ELSIF NEW.at >= '2024-01-01 00:00+00' THEN INSERT INTO log_2024 VALUES (NEW.*);
  ELSE INSERT INTO log_2022 VALUES (NEW.*); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER log_route BEFORE INSERT ON log_base FOR EACH ROW EXECUTE FUNCTION log_route();
CREATE TABLE host (name text PRIMARY KEY, ip inet, rack text, CONSTRAINT rack_fmt CHECK (rack ~ '^R\d+$') NO INHERIT);
CREATE TABLE vm (vcpus int DEFAULT
2
, hypervisor text REFERENCES host, PRIMARY KEY (name)) INHERITS (host);
ALTER TABLE vm ADD CONSTRAINT vm_rack CHECK (rack IS NULL)
;
CREATE TABLE suppress (host text, pattern text, until timestamptz, CONSTRAINT suppress_u UNIQUE (host, pattern)
DEFERRABLE, CHECK (pattern <> ''));
CREATE VIEW errors AS SELECT l.* FROM log_base l WHERE l.severity <= 3;
CREATE VIEW errors_per_host AS SELECT host, count(*) AS n, min(at) AS first FROM errors GROUP BY host
HAVING count(*) > 1
;
CREATE FUNCTION sev(s smallint) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT (ARRAY['emerg','alert','crit','err','warn','notice','info','debug'])[s + 1] $$;
CREATE INDEX log_2023_sev ON log_2023 (sev(severity)) WHERE severity <
5
;
CREATE MATERIALIZED VIEW day AS SELECT tableoid::regclass::text AS t, at::date AS d, count(*) FROM log_base GROUP BY 1, 2 WITH NO DATA;
COMMENT ON COLUMN log_base.severity IS
'RFC 5424';
