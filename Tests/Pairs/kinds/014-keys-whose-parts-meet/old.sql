CREATE TABLE sale (place text NOT NULL, number integer NOT NULL) PARTITION BY LIST (place);
CREATE TABLE sale_north PARTITION OF sale FOR VALUES IN ('north');
CREATE TABLE sale_south PARTITION OF sale FOR VALUES IN ('south') PARTITION BY LIST (place);
CREATE TABLE sale_south_1 PARTITION OF sale_south FOR VALUES IN ('south');
