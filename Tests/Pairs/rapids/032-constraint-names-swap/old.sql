CREATE TABLE ref (id int PRIMARY KEY, alt int UNIQUE);
CREATE TABLE cs (
    x int NOT NULL, y int NOT NULL, z int,
    CONSTRAINT one CHECK (x > 0), CONSTRAINT two CHECK (y > 0),
    CONSTRAINT three PRIMARY KEY (x), CONSTRAINT four UNIQUE (y),
    CONSTRAINT five FOREIGN KEY (z) REFERENCES ref (id), CONSTRAINT six FOREIGN KEY (z) REFERENCES ref (alt)
);
CREATE INDEX seven ON cs (z);
CREATE INDEX eight ON cs (z) WHERE z > 0;
CREATE INDEX nine ON cs (z);
CREATE TABLE cs_kid (x int CONSTRAINT kx REFERENCES cs (x), y int CONSTRAINT ky REFERENCES cs (y));
COMMENT ON CONSTRAINT one ON cs IS 'x';
COMMENT ON INDEX three IS 'pk';
