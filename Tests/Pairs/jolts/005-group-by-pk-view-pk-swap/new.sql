CREATE TABLE cust (id int NOT NULL CONSTRAINT cust_ref UNIQUE, name text NOT NULL, ref text NOT NULL, CONSTRAINT cust_pk PRIMARY KEY (ref) INCLUDE (name));
CREATE TABLE ord (no int PRIMARY KEY, cust int REFERENCES cust (id) ON DELETE SET NULL, amt numeric(8,2));
CREATE VIEW totals AS SELECT c.id, c.name, c.ref, sum(o.amt) AS amt FROM cust c LEFT JOIN ord o ON o.cust = c.id GROUP BY c.ref;
CREATE VIEW big AS SELECT * FROM totals WHERE amt > 10;
CREATE RULE big_ins AS ON INSERT TO big DO INSTEAD
  INSERT INTO cust VALUES (NEW.id, NEW.name, NEW.ref) ON CONFLICT ON CONSTRAINT cust_ref DO NOTHING;
CREATE FUNCTION add_cust(i int, n text) RETURNS void LANGUAGE sql BEGIN ATOMIC
  INSERT INTO cust VALUES (i, n, n) ON CONFLICT ON CONSTRAINT cust_pk DO UPDATE SET name = excluded.name;
END;
ALTER TABLE cust REPLICA IDENTITY USING INDEX cust_ref;
ALTER TABLE cust CLUSTER ON cust_pk;
