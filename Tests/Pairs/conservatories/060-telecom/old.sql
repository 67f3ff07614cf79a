CREATE SCHEMA tel; CREATE SCHEMA rate;
CREATE TYPE tel.msisdn AS (cc text, num text);
CREATE FUNCTION tel.norm(tel.msisdn) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT '+' || ($1).cc || ($1).num $$;
CREATE FUNCTION tel.parse(text) RETURNS tel.msisdn LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(substr($1, 2, 2), substr($1, 4))::tel.msisdn $$;
CREATE CAST (tel.msisdn AS text) WITH FUNCTION tel.norm(tel.msisdn) AS ASSIGNMENT;
CREATE CAST (text AS tel.msisdn) WITH FUNCTION tel.parse(text)
;
CREATE TYPE tel.dir AS ENUM ('in', 'out', 'fax');
CREATE DOMAIN tel.secs AS int DEFAULT 0 CHECK (VALUE >= 0);
CREATE TABLE tel.subscriber (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n tel.msisdn NOT NULL, since date, plan text DEFAULT 'S'
CHECK (plan IN ('S', 'M'))
);
CREATE UNIQUE INDEX sub_n ON tel.subscriber (tel.norm(n));
CREATE TABLE tel.cdr (id bigint NOT NULL, a tel.msisdn, b tel.msisdn, d tel.dir NOT NULL, start timestamptz NOT NULL, dur tel.secs) PARTITION BY RANGE (start);
CREATE TABLE tel.cdr_q1 PARTITION OF tel.cdr FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-04-01 00:00+00') PARTITION BY LIST (d);
CREATE TABLE tel.cdr_q1_in PARTITION OF tel.cdr_q1 FOR VALUES IN ('in');
CREATE TABLE tel.cdr_q1_out PARTITION OF tel.cdr_q1 FOR VALUES IN ('out'
, 'fax'
);
CREATE TABLE tel.cdr_q2 PARTITION OF tel.cdr FOR VALUES FROM ('2024-04-01 00:00+00') TO ('2024-07-01 00:00+00');
CREATE INDEX cdr_a ON tel.cdr ((a::text), start);
CREATE TABLE rate.zone (prefix text COLLATE "C" PRIMARY KEY, name text, cents numeric(
6,2
));
CREATE INDEX zone_p ON rate.zone (prefix
);
CREATE FUNCTION rate.zone_of(tel.msisdn) RETURNS rate.zone LANGUAGE sql STABLE AS $$ SELECT z FROM rate.zone z WHERE $1::text LIKE z.prefix || '%' ORDER BY length(prefix) DESC LIMIT 1 $$;
CREATE FUNCTION rate.cost(c tel.cdr
) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT (rate.zone_of(c.b)).cents * c.dur
$$;
CREATE VIEW rate.rated AS SELECT c.id, c.a::text AS a, c.d, rate.cost(c.*) AS cost FROM tel.cdr c WHERE c.d <> 'in'::tel.dir;
CREATE MATERIALIZED VIEW rate.bill AS SELECT a, sum(cost) AS total
FROM rate.rated GROUP BY a;
CREATE UNIQUE INDEX bill_a ON rate.bill (a);
CREATE VIEW rate.debt AS SELECT s.id, b.total FROM tel.subscriber s JOIN rate.bill b ON b.a = s.n::text;
GRANT SELECT ON rate.debt TO pair_ro; GRANT SELECT (a, total) ON rate.bill TO pair_app;
ALTER MATERIALIZED VIEW rate.bill OWNER TO pair_owner; ALTER VIEW rate.rated OWNER TO pair_owner;
GRANT SELECT ON tel.cdr TO pair_owner, pair_etl;
CREATE RULE cdr_ro AS ON UPDATE TO tel.cdr
DO INSTEAD NOTHING;
CREATE FUNCTION tel.chk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER chk BEFORE INSERT ON tel.cdr FOR EACH ROW WHEN (NEW.d =
'fax'
AND (NEW.a)::text <> '+') EXECUTE FUNCTION tel.chk();
ALTER TABLE tel.subscriber ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON tel.subscriber TO pair_app USING (n::text = current_setting('tel.n'
));
CREATE STATISTICS tel.sub_st ON plan, (n::text) FROM tel.subscriber;
CREATE AGGREGATE tel.longest(tel.secs) (SFUNC = int4larger, STYPE = int
);
CREATE PUBLICATION cdr_pub FOR TABLE tel.cdr_q2 WHERE (id > 0)
;
COMMENT ON CAST (tel.msisdn AS text) IS 'E.164';
COMMENT ON TYPE tel.msisdn IS
'phone';
ALTER DEFAULT PRIVILEGES FOR ROLE pair_etl IN SCHEMA tel GRANT
SELECT
ON TABLES TO pair_app;
