CREATE TABLE beta (id serial PRIMARY KEY, name text NOT NULL, beta_id integer);
CREATE TABLE alpha (id serial PRIMARY KEY, code integer UNIQUE, total numeric(8,2));
ALTER TABLE beta ADD CONSTRAINT link FOREIGN KEY (beta_id) REFERENCES alpha;
CREATE INDEX idx_name ON alpha (code, total);
CREATE INDEX idx_code ON beta (name);
CREATE VIEW both_v AS SELECT a.name, b.total FROM beta a JOIN alpha b ON b.id = a.beta_id;
COMMENT ON TABLE alpha IS 'beta';
COMMENT ON TABLE beta IS 'alpha';
COMMENT ON INDEX idx_code IS 'name';

