CREATE TABLE ref (id int PRIMARY KEY, alt int UNIQUE);
CREATE TABLE cs (
    x int NOT NULL, y int NOT NULL, z int,
    CONSTRAINT two CHECK (x > 0), CONSTRAINT one CHECK (y > 0),
    CONSTRAINT four PRIMARY KEY (x), CONSTRAINT three UNIQUE (y),
    CONSTRAINT six FOREIGN KEY (z) REFERENCES ref (id), CONSTRAINT seven FOREIGN KEY (z) REFERENCES ref (alt),
    CONSTRAINT eight CHECK (z <> 5)
);
CREATE INDEX eight ON cs (z);
CREATE INDEX nine ON cs (z) WHERE z > 0;
CREATE INDEX five ON cs (z);
CREATE TABLE cs_kid (x int CONSTRAINT ky REFERENCES cs (x), y int CONSTRAINT kx REFERENCES cs (y));
COMMENT ON CONSTRAINT one ON cs IS 'x';
COMMENT ON CONSTRAINT three ON cs IS 'pk';
