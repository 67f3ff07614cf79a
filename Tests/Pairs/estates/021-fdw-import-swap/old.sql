CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER legacy_fdw OPTIONS (debug 'true');
CREATE SERVER legacy FOREIGN DATA WRAPPER legacy_fdw;
CREATE FOREIGN TABLE cust (id int, name varchar(40)
, zip char(5)
) SERVER legacy;
CREATE FOREIGN TABLE prod (id int, price numeric) SERVER legacy
;
CREATE TABLE ord (id serial PRIMARY KEY, cust_id int, prod_id int, qty int);
CREATE VIEW order_value AS SELECT o.id, c.name, c.zip, o.qty * p.price AS value FROM ord o JOIN cust c ON c.id = o.cust_id JOIN prod p ON p.id = o.prod_id;
CREATE MATERIALIZED VIEW zip_value AS SELECT zip, sum(value) AS value FROM order_value GROUP BY zip WITH NO DATA;
CREATE INDEX zip_value_zip ON zip_value (zip);
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER stamp BEFORE INSERT
 ON cust FOR EACH ROW EXECUTE FUNCTION stamp();
ALTER FOREIGN TABLE cust ADD CONSTRAINT name_set CHECK (name IS NOT NULL);
ALTER FOREIGN TABLE prod ALTER COLUMN price SET NOT NULL;

