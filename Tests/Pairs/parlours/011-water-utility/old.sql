CREATE SCHEMA net; CREATE SCHEMA bill;
CREATE TABLE net.asset (asset_id serial PRIMARY KEY, installed date, material varchar(20), status char(1) DEFAULT 'A' CHECK (status IN ('A','R')));
CREATE TABLE net.pipe (diameter_mm integer NOT NULL, length_m numeric(10,1), PRIMARY KEY (asset_id)) INHERITS (net.asset);
CREATE TABLE net.valve (kind text, normally_open boolean DEFAULT true, PRIMARY KEY (asset_id)) INHERITS (net.asset);
CREATE TABLE net.hydrant (flow_lpm integer, PRIMARY KEY (asset_id)) INHERITS (net.asset);
CREATE TABLE net.inspection (id serial PRIMARY KEY, asset_id integer NOT NULL, at date NOT NULL, finding text);
CREATE TABLE bill.premise (premise_no varchar(12) PRIMARY KEY, address text NOT NULL, postcode varchar(8));
CREATE TABLE bill.customer (cust_no integer PRIMARY KEY, name text NOT NULL, address1 text, address2 text, city text, email text);
CREATE TABLE bill.service (service_id serial PRIMARY KEY, premise_no varchar(12) NOT NULL REFERENCES bill.premise, cust_no integer NOT NULL REFERENCES bill.customer, meter_no varchar(16), start_on date NOT NULL, end_on date, CONSTRAINT service_dates CHECK (end_on > start_on));
CREATE UNIQUE INDEX service_current ON bill.service (premise_no) WHERE end_on IS NULL;
CREATE TABLE bill.reading (service_id integer NOT NULL, read_on date NOT NULL, value_m3 numeric(12,3) NOT NULL, estimated boolean NOT NULL DEFAULT false, CONSTRAINT reading_pk PRIMARY KEY (service_id, read_on));
CREATE TABLE bill.tariff (code char(2), band smallint, from_m3 numeric, rate numeric(6,4) NOT NULL, PRIMARY KEY (code, band));
CREATE TABLE bill.invoice (invoice_no serial PRIMARY KEY, service_id integer NOT NULL REFERENCES bill.service, period_from date, period_to date, m3 numeric, net numeric(12,2) NOT NULL, vat numeric(12,2) NOT NULL DEFAULT 0, status text DEFAULT 'open');
CREATE FUNCTION bill.consumption(sid integer, a date, b date) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT max(value_m3) - min(value_m3) FROM bill.reading WHERE service_id = sid AND read_on BETWEEN a AND b $$;
CREATE FUNCTION bill.charge(m3 numeric, tcode char) RETURNS numeric LANGUAGE plpgsql STABLE AS $$
DECLARE r record; rest numeric := m3; total numeric := 0;
BEGIN
  FOR r IN SELECT from_m3, rate FROM bill.tariff t WHERE t.code = tcode ORDER BY from_m3 DESC LOOP
    IF rest > r.from_m3 THEN total := total + (rest - r.from_m3) * r.rate; rest := r.from_m3; END IF;
  END LOOP;
  RETURN round(total, 2);
END $$;
CREATE VIEW net.asset_age AS SELECT a.tableoid::regclass AS kind, a.asset_id, date_part('year', age(a.installed)) AS age FROM net.asset a;
CREATE VIEW bill.balance AS SELECT s.cust_no, sum(i.net + i.vat) AS due FROM bill.invoice i JOIN bill.service s USING (service_id) WHERE i.status = 'open' GROUP BY s.cust_no;
CREATE VIEW bill.debtors AS SELECT c.name, c.email, b.due FROM bill.balance b JOIN bill.customer c USING (cust_no) WHERE b.due > 0;
CREATE VIEW bill.consumption_monthly AS SELECT service_id, date_trunc('month', read_on::timestamp) AS m, max(value_m3) AS last_value FROM bill.reading GROUP BY 1, 2;
COMMENT ON CONSTRAINT service_dates ON bill.service IS 'end after start';
