-- power trading: multiranges, exclusion, custom operators, casts
CREATE EXTENSION btree_gist;
CREATE DOMAIN mw AS numeric(10,3) CHECK (VALUE >= 0);
CREATE TYPE side AS ENUM ('buy','sell');
CREATE FUNCTION num_diff(numeric, numeric) RETURNS float8 IMMUTABLE STRICT LANGUAGE sql AS 'SELECT ($1 - $2)::float8';
CREATE TYPE pricespan AS RANGE (subtype = numeric, multirange_type_name = pricespans
);
CREATE TABLE zone (code char(3) PRIMARY KEY, name text, neighbours char(3)[] DEFAULT '{}');
CREATE TABLE contract (id int PRIMARY KEY, zone char(3) NOT NULL REFERENCES zone, delivery tstzrange NOT NULL, gate_closure timestamptz GENERATED ALWAYS AS (
lower(delivery)
) STORED, CHECK (NOT isempty(delivery)), EXCLUDE USING gist (zone WITH =, delivery WITH &&));
CREATE TABLE orders (id bigserial PRIMARY KEY, contract int NOT NULL REFERENCES contract, s side NOT NULL, qty mw NOT NULL, limits pricespan NOT NULL DEFAULT '[-500,4000]', trader name DEFAULT current_user, entered timestamptz DEFAULT now()
);
CREATE TABLE outage (plant text, planned tstzmultirange NOT NULL DEFAULT '{}', capacity mw
);
CREATE TABLE trade (buy bigint REFERENCES orders, sell bigint REFERENCES orders, qty mw, price numeric(8,2), at timestamptz DEFAULT clock_timestamp(), PRIMARY KEY (buy, sell));
CREATE FUNCTION crosses(b pricespan, s pricespan) RETURNS boolean IMMUTABLE LANGUAGE sql AS
'SELECT upper(b) >= lower(s)';
CREATE OPERATOR <=> (LEFTARG = pricespan, RIGHTARG = pricespan, FUNCTION = crosses);
CREATE INDEX orders_book ON orders (contract, s, (upper(limits)) DESC)
;
CREATE INDEX orders_lim ON orders USING gist (limits);
CREATE VIEW crossing AS SELECT b.id AS buy, s.id AS sell, least(b.qty, s.qty) AS qty FROM orders b JOIN orders s ON s.contract = b.contract AND b.s = 'buy' AND s.s = 'sell' AND b.limits <=> s.limits
;
CREATE VIEW hours AS SELECT c.zone, range_agg(c.delivery) AS covered, unnest(range_agg(c.delivery)) AS piece FROM contract c GROUP BY zone;
CREATE FUNCTION s2i(side) RETURNS int IMMUTABLE LANGUAGE sql AS $$ SELECT CASE $1 WHEN 'buy' THEN 1 ELSE -1 END $$;
CREATE CAST (side AS int) WITH FUNCTION s2i(side) AS
ASSIGNMENT
;
CREATE FUNCTION vw_s(numeric[], mw, numeric) RETURNS numeric[] IMMUTABLE LANGUAGE sql AS 'SELECT ARRAY[$1[1] + $2 * $3, $1[2] + $2]';
CREATE FUNCTION vw_f(numeric[]) RETURNS numeric IMMUTABLE LANGUAGE sql AS 'SELECT $1[1] / nullif($1[2], 0)';
CREATE AGGREGATE vwap(mw, numeric) (SFUNC = vw_s, STYPE = numeric[], FINALFUNC = vw_f, INITCOND =
'{0,0}'
);
CREATE VIEW index_price AS SELECT o.contract, vwap(t.qty, t.price) AS vwap, sum(t.qty * s2i(o.s)) AS net FROM trade t JOIN orders o ON o.id = t.buy GROUP BY 1;
CREATE MATERIALIZED VIEW ohlc AS SELECT contract, min(price) AS low, max(price) AS high FROM trade JOIN orders ON id = buy GROUP BY 1
;
GRANT INSERT ON orders TO trader; GRANT USAGE ON SEQUENCE orders_id_seq TO trader; GRANT SELECT ON crossing
 TO trader;
ALTER TABLE orders ENABLE ROW LEVEL SECURITY; CREATE POLICY own ON orders USING (trader = current_user
);
