CREATE TABLE base (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE child (c text) INHERITS (base);
CREATE TABLE other (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE other_child (c text) INHERITS (other);
