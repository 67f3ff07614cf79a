CREATE TABLE alpha (id serial PRIMARY KEY, name text NOT NULL, beta_id integer);
CREATE TABLE beta (id serial PRIMARY KEY, code integer UNIQUE, total numeric(8,2));
ALTER TABLE alpha ADD CONSTRAINT link FOREIGN KEY (beta_id) REFERENCES beta;
CREATE INDEX idx_name ON alpha (name);
CREATE INDEX idx_code ON beta (code, total);
CREATE VIEW both_v AS SELECT a.name, b.total FROM alpha a JOIN beta b ON b.id = a.beta_id;
COMMENT ON TABLE alpha IS 'alpha';
COMMENT ON TABLE beta IS 'beta';
COMMENT ON INDEX idx_name IS 'name';
