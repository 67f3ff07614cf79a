CREATE TABLE customer (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, 
full_name text NOT NULL, email text UNIQUE, phone text, newsletter bool DEFAULT false, addr_line text, addr_city text, addr_zip text,
 since date NOT NULL DEFAULT CURRENT_DATE);
CREATE TABLE orders (id bigserial PRIMARY KEY, cust int NOT NULL REFERENCES customer, ship_city text, total numeric(9,2));
CREATE VIEW customer_contact AS SELECT id, full_name, email, phone FROM customer;
CREATE INDEX orders_cust ON orders (
cust
);
CREATE VIEW order_cities AS SELECT o.id, 
coalesce(o.ship_city, c.addr_city) AS city, o.total FROM orders o JOIN customer c ON c.id = o.cust;
CREATE VIEW city_totals AS SELECT city, sum(total) FROM order_cities GROUP BY city HAVING sum(total) > 0;
