CREATE TABLE rot (
    a int NOT NULL, b text DEFAULT 'b', c date,
    CONSTRAINT rot_pk PRIMARY KEY (a),
    CONSTRAINT rot_b UNIQUE (b, c),
    CONSTRAINT rot_c CHECK (c > '2000-01-01'::date)
);
COMMENT ON COLUMN rot.a IS 'number';
COMMENT ON COLUMN rot.b IS 'text';
CREATE TABLE kid (x int REFERENCES rot (a), y text, z date, CONSTRAINT kid_fk FOREIGN KEY (y, z) REFERENCES rot (b, c) MATCH FULL);
CREATE VIEW rotv AS SELECT a, b, c FROM rot;
CREATE VIEW rotw AS SELECT r.*, k.y FROM rot r JOIN kid k ON k.x = r.a;
