CREATE TABLE assets (id int NOT NULL, name text NOT NULL, bought date DEFAULT CURRENT_DATE);
CREATE TABLE vehicles (wheels int NOT NULL CHECK (wheels > 0)) INHERITS (assets);
CREATE TABLE buildings (floors int) INHERITS (assets);
CREATE INDEX vehicles_name ON vehicles (name);
