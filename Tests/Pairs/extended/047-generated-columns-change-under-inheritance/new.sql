CREATE TABLE base (a int, b int GENERATED ALWAYS AS (a * 3) STORED);
CREATE TABLE child (c text) INHERITS (base);
CREATE TABLE other (a bigint, b bigint GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE other_child (c text) INHERITS (other);
