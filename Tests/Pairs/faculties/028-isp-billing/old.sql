-- ISP customer care and billing
CREATE SCHEMA cc AUTHORIZATION isp_support; CREATE SCHEMA bill AUTHORIZATION isp_billing; CREATE SCHEMA net;
CREATE DOMAIN net.vlan AS int CHECK (VALUE BETWEEN 1 AND 4094);
CREATE DOMAIN bill.money AS numeric(12,
2
) NOT NULL DEFAULT 0;
CREATE TYPE cc.status AS ENUM ('prospect','active','suspended','gone');
CREATE TYPE net.ip_range AS RANGE (subtype = inet
);
CREATE TABLE cc.customer (no int GENERATED ALWAYS AS IDENTITY (START 10001) PRIMARY KEY, name text NOT NULL, status cc.status NOT NULL DEFAULT 'prospect', reseller name, iban text
);
CREATE TABLE net.pop (id int PRIMARY KEY, name text UNIQUE, uplink int REFERENCES net.pop);
CREATE TABLE net.pool (pop int REFERENCES net.pop, range net.ip_range, EXCLUDE USING gist (range WITH &&));
CREATE TABLE bill.tariff (code text PRIMARY KEY, mbit_down int, mbit_up int, monthly bill.money, CONSTRAINT speed CHECK (mbit_down >= mbit_up));
CREATE TABLE cc.line (id int PRIMARY KEY, customer int NOT NULL REFERENCES cc.customer, tariff text REFERENCES bill.tariff, pop int REFERENCES net.pop, vlan net.vlan, ip inet UNIQUE, mac macaddr, UNIQUE (pop, vlan));
CREATE TABLE net.traffic (line int NOT NULL, hour timestamptz NOT NULL, up bigint DEFAULT 0, down bigint DEFAULT 0
, PRIMARY KEY (line, hour)
) PARTITION BY RANGE (hour);
CREATE TABLE net.traffic_1 PARTITION OF net.traffic FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2023-02-01 00:00+00');
CREATE TABLE net.traffic_2 PARTITION OF net.traffic FOR VALUES FROM ('2023-02-01 00:00+00') TO ('2023-03-01 00:00+00');
CREATE TABLE bill.invoice (no char(12) PRIMARY KEY, customer int NOT NULL REFERENCES cc.customer, issued date NOT NULL, net bill.money, vat bill.money, gross numeric GENERATED ALWAYS AS (net
 + vat) STORED);
CREATE TABLE bill.payment (id bigserial PRIMARY KEY, invoice char(12) REFERENCES bill.invoice, amount bill.money, paid date);
CREATE FUNCTION bill.next_no(y int) RETURNS char(12) LANGUAGE sql AS $$ SELECT
y || '-' || lpad((count(*) + 1)::text, 6, '0') FROM bill.invoice
 $$;
CREATE FUNCTION bill.volume(l int, m daterange) RETURNS numeric STABLE LANGUAGE sql AS 'SELECT sum(up + down) FROM net.traffic WHERE line = l AND hour::date <@ m';
CREATE FUNCTION net.contains(net.ip_range, inet) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT $1 @> $2';
CREATE OPERATOR net.@@> (LEFTARG = net.ip_range, RIGHTARG = inet, FUNCTION = net.contains
);
CREATE VIEW cc.free_pool AS SELECT p.pop, p.range FROM net.pool p WHERE NOT EXISTS (SELECT 1 FROM cc.line l WHERE p.range OPERATOR(net.@@>) l.ip);
CREATE VIEW bill.dunning WITH (security_barrier) AS SELECT i.no, i.customer, i.gross - coalesce(sum(p.amount), 0) AS due FROM bill.invoice i LEFT JOIN bill.payment p ON p.invoice = i.no GROUP BY i.no HAVING i.gross > coalesce(sum(p.amount), 0);
CREATE RULE invoice_keep AS ON DELETE TO bill.invoice DO INSTEAD
NOTHING;
ALTER TABLE cc.customer ENABLE ROW LEVEL SECURITY;
CREATE POLICY reseller ON cc.customer TO isp_reseller USING (reseller = current_user)
;
CREATE POLICY staff ON cc.customer TO isp_support
 USING (true);
GRANT USAGE ON SCHEMA cc TO isp_reseller, isp_billing; GRANT SELECT, INSERT (name, reseller), UPDATE (name
, iban
) ON cc.customer TO isp_reseller;
GRANT SELECT ON ALL TABLES IN SCHEMA net TO isp_support
; GRANT USAGE ON TYPE bill.money TO isp_support;
ALTER TABLE bill.tariff OWNER TO isp_billing; ALTER TABLE bill.invoice OWNER TO isp_billing;
ALTER TYPE net.vlan OWNER TO isp_support;
CREATE STATISTICS cc.line_st ON pop, vlan FROM cc.line;
ALTER TABLE net.traffic_1 SET (autovacuum_enabled =
on
); COMMENT ON OPERATOR net.@@> (net.ip_range, inet) IS 'contains';
