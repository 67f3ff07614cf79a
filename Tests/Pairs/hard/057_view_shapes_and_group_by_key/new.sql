CREATE TABLE product (id integer, code varchar(12), name text, price numeric(10,2), CONSTRAINT product_key PRIMARY KEY (code), CONSTRAINT product_id UNIQUE (id));
CREATE TABLE sale (id bigint PRIMARY KEY, product varchar(12) REFERENCES product, qty integer);
CREATE VIEW sold AS SELECT p.code, p.name, p.price, sum(s.qty) AS qty FROM product p LEFT JOIN sale s ON s.product = p.code GROUP BY p.code;
CREATE VIEW sold_top AS SELECT qty, name FROM sold ORDER BY qty DESC NULLS LAST, name LIMIT 20;
CREATE VIEW cheap WITH (check_option = local, security_barrier) AS SELECT id, price, name FROM product WHERE price < 10;
CREATE VIEW cheaper AS SELECT * FROM cheap WHERE price < 5;
CREATE VIEW named (b, a) AS SELECT id, code FROM product;
CREATE VIEW joined AS SELECT * FROM product NATURAL JOIN (SELECT product AS code, qty FROM sale) s;
CREATE VIEW unioned AS SELECT id::bigint AS id, name, code FROM product UNION ALL SELECT id, 'sale', NULL FROM sale;
CREATE VIEW snap AS TABLE sold;

