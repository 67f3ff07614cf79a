CREATE TABLE prod (id bigint, tenant int NOT NULL DEFAULT 0, name varchar(80), price numeric, CONSTRAINT prod_pk PRIMARY KEY (id, tenant), CONSTRAINT prod_id UNIQUE (id));
CREATE TABLE item (prod bigint REFERENCES prod (id), q int);
CREATE VIEW pv AS SELECT p.id, p.name, p.price, sum(i.q) AS q FROM prod p LEFT JOIN item i ON i.prod = p.id GROUP BY p.id, p.tenant;
CREATE FUNCTION best(n int) RETURNS SETOF pv LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM pv WHERE q > n; END;
CREATE VIEW bv AS SELECT b.id, p.name FROM best(1) b JOIN prod p ON p.id = b.id GROUP BY p.id, p.tenant, b.id;
CREATE MATERIALIZED VIEW mv AS SELECT name, count(*) AS c FROM bv GROUP BY name;
CREATE RULE pv_del AS ON DELETE TO pv DO INSTEAD DELETE FROM prod WHERE id = OLD.id AND price IS NULL;
