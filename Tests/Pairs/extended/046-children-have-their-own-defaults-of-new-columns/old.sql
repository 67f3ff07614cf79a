CREATE TABLE metered (id int NOT NULL) PARTITION BY LIST (id);
CREATE TABLE metered_1 PARTITION OF metered FOR VALUES IN (1);
CREATE TABLE metered_2 PARTITION OF metered FOR VALUES IN (2);
CREATE TABLE assets (id int, bought date DEFAULT CURRENT_DATE);
CREATE TABLE vehicles (wheels int) INHERITS (assets);
