CREATE TABLE par (a int NOT NULL, b int NOT NULL, c text, CONSTRAINT par_ab UNIQUE (b, a));
CREATE UNIQUE INDEX par_c ON par (c COLLATE "C");
CREATE UNIQUE INDEX par_c2 ON par (c);
CREATE TABLE chi (x int, y int, c text, d int DEFAULT 4,
    CONSTRAINT chi_fk FOREIGN KEY (x, y) REFERENCES par (a, b) ON DELETE SET DEFAULT (x, y),
    CONSTRAINT chi_c FOREIGN KEY (c) REFERENCES par (c) ON UPDATE SET NULL);
CREATE UNIQUE INDEX chi_u ON chi (x, y) INCLUDE (c) NULLS NOT DISTINCT WHERE d IS NULL;
CREATE UNIQUE INDEX chi_uq ON chi (c, d) INCLUDE (x) WITH (fillfactor = 61, deduplicate_items = off);
