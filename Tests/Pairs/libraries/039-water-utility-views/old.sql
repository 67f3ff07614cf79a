CREATE TYPE meter_kind AS ENUM ('cold', 'hot');
CREATE TABLE customer (id serial PRIMARY KEY, name text NOT NULL, 
address text,
since date NOT NULL DEFAULT CURRENT_DATE);
CREATE TABLE meter (no 
integer
PRIMARY KEY, customer_id integer REFERENCES customer 
, kind 
meter_kind
NOT NULL DEFAULT 'cold'
, installed date, digits smallint DEFAULT 5);
CREATE TABLE reading (meter_no
integer
REFERENCES meter, on_day date, value numeric(
9,2
) NOT NULL CHECK (value >= 0), 
PRIMARY KEY (meter_no, on_day));
CREATE TABLE price (from_day date
PRIMARY KEY
, per_m3 numeric(6,4) NOT NULL
);
CREATE TABLE bill (id 
serial
PRIMARY KEY, customer_id integer NOT NULL REFERENCES customer, issued date NOT NULL, total numeric(10,2) NOT NULL, paid boolean DEFAULT false NOT NULL
);
CREATE VIEW v1_consumption AS SELECT meter_no, on_day, value - lag(value) OVER w AS m3, on_day - lag(on_day) OVER w AS days
FROM reading WINDOW w AS (PARTITION BY meter_no ORDER BY on_day);
CREATE VIEW v2_customer_use AS SELECT m.customer_id, c.meter_no, c.on_day, c.m3, m.kind FROM v1_consumption c JOIN meter m ON m.no = c.meter_no;
CREATE VIEW v3_cost AS SELECT u.*, p.per_m3, round(u.m3 * p.per_m3, 2) AS cost FROM v2_customer_use u JOIN LATERAL (SELECT per_m3 FROM price WHERE from_day <= u.on_day 
ORDER BY from_day DESC LIMIT 1) p ON true;
CREATE VIEW v4_yearly AS SELECT customer_id, extract(year FROM on_day)::integer AS year, sum(cost) AS cost FROM v3_cost GROUP BY 1, 2;
CREATE MATERIALIZED VIEW m5_top AS SELECT y.year, y.customer_id, c.name, y.cost FROM v4_yearly y JOIN customer c ON c.id = y.customer_id
WHERE y.cost > 1000;
CREATE INDEX m5_top_year ON m5_top (year, cost DESC);
CREATE VIEW v6_alert AS SELECT t.name, t.cost, 
b.total AS last_bill FROM m5_top t LEFT JOIN LATERAL (SELECT total FROM bill WHERE customer_id = t.customer_id ORDER BY issued DESC LIMIT 1) b ON true;
CREATE FUNCTION bill_for(c integer, y integer) RETURNS SETOF v4_yearly LANGUAGE sql STABLE AS $$ SELECT * FROM public.v4_yearly WHERE customer_id = c AND year = y $$;
CREATE FUNCTION edit_consumption() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE reading SET value = NEW.m3 WHERE meter_no = NEW.meter_no AND on_day = NEW.on_day; RETURN NEW; END $$;
CREATE TRIGGER edit INSTEAD OF UPDATE ON v2_customer_use FOR EACH ROW EXECUTE FUNCTION edit_consumption();
COMMENT ON VIEW v3_cost IS 
'cost per reading';
COMMENT ON COLUMN v3_cost.m3 IS 'cubic metres';

