CREATE TABLE rot (
    b int NOT NULL, c text DEFAULT 'b', a date,
    CONSTRAINT rot_pk PRIMARY KEY (b),
    CONSTRAINT rot_b UNIQUE (c, a),
    CONSTRAINT rot_c CHECK (a > '2000-01-01'::date)
);
COMMENT ON COLUMN rot.b IS 'number';
COMMENT ON COLUMN rot.c IS 'text';
CREATE TABLE kid (x int REFERENCES rot (b), z text, y date, CONSTRAINT kid_fk FOREIGN KEY (z, y) REFERENCES rot (c, a) MATCH FULL);
CREATE VIEW rotv AS SELECT b AS a, c AS b, a AS c FROM rot;
CREATE VIEW rotw AS SELECT r.*, k.y FROM rot r JOIN kid k ON k.x = r.b;
