CREATE TABLE base (id int GENERATED ALWAYS AS IDENTITY, a int, b int GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE child (c text) INHERITS (base);
CREATE TABLE logs (id serial, line text);
CREATE TABLE error_logs (code int) INHERITS (logs);
