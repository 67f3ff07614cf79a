INSERT INTO row_holder (id) VALUES (1),(2);
