CREATE TABLE base (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a bigint, b bigint GENERATED ALWAYS AS (a * 3) STORED, d date);
CREATE TABLE child (c text, PRIMARY KEY (id)) INHERITS (base);
CREATE TABLE grandchild (e text, CONSTRAINT dated CHECK (d IS NOT NULL)) INHERITS (child);
CREATE TABLE logs (id bigserial, line text NOT NULL);
CREATE TABLE error_logs (code int, FOREIGN KEY (code) REFERENCES base) INHERITS (logs);
CREATE TRIGGER touch BEFORE UPDATE ON error_logs FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
