-- web log analysis with file_fdw
CREATE EXTENSION file_fdw;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER "compressed files" FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN DATA WRAPPER dummy
OPTIONS (debug 'true')
;
CREATE SERVER nowhere FOREIGN DATA WRAPPER dummy OPTIONS (b '3', c 'it''s');
CREATE FOREIGN TABLE access_log (line text
NOT NULL
) SERVER files OPTIONS (filename
'/var/log/nginx/access.log'
, format 'text');
CREATE FOREIGN TABLE geo (net cidr, country char(2), city text
OPTIONS (force_null 'true')
, lat float8, lon float8
) SERVER files OPTIONS (filename '/srv/geo.csv', format 'csv', header 'true', delimiter
',', quote '''', null '\N'
);
CREATE FOREIGN TABLE gz (line text) SERVER
"compressed files" OPTIONS (program 'zstdcat /var/log/*.zst', format 'text')
;
CREATE FOREIGN TABLE nothing (a int OPTIONS (x '1'
, y '2'), b text DEFAULT 'q', c date) SERVER nowhere OPTIONS (z '');
CREATE TABLE host (id serial PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE hit (
  host int NOT NULL REFERENCES host, at timestamptz NOT NULL, ip inet NOT NULL, method text
NOT NULL DEFAULT 'GET',
  path text, status smallint, bytes bigint, agent text, referrer text
, took interval
) ;
CREATE INDEX hit_at ON hit USING brin (at
timestamptz_minmax_multi_ops
);
CREATE INDEX hit_ip ON hit USING
gist (ip inet_ops);
CREATE STATISTICS hit_host_path (dependencies
, mcv
) ON host, path FROM hit;
CREATE FUNCTION parse(line text, OUT ip inet, OUT at timestamptz, OUT path text
, OUT status int
) LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL
RESTRICTED
 AS $f$
DECLARE m text[] := regexp_match(line, '^(\S+) \S+ \S+ \[([^]]+)\] "(?:GET|POST) (\S+)');
BEGIN ip := m[1]; at := m[2]; path := m[3]; END $f$;
CREATE VIEW parsed AS SELECT p.* FROM access_log a, parse(a.line) p;
CREATE MATERIALIZED VIEW top_path AS SELECT path, count(*) AS n, sum(bytes) AS bytes FROM hit GROUP BY path HAVING count(*) >
5
;
CREATE VIEW errors WITH (security_barrier = true) AS SELECT * FROM hit WHERE status >= 500
WITH CASCADED CHECK OPTION;
CREATE TABLE robot (pattern text PRIMARY KEY, since date DEFAULT CURRENT_DATE);
CREATE RULE robot_upsert AS ON INSERT TO robot WHERE EXISTS (SELECT 1 FROM robot r WHERE r.pattern = new.pattern) DO INSTEAD
UPDATE robot SET since = new.since WHERE pattern = new.pattern;
