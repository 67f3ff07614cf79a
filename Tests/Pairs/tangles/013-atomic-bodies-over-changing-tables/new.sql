CREATE TABLE part (id int PRIMARY KEY,
  name text NOT NULL, weight numeric, new_col text DEFAULT 'n');
CREATE VIEW heavy AS SELECT id, name, weight FROM part WHERE weight > 100;
CREATE FUNCTION part_name(p int) RETURNS text STABLE LANGUAGE sql RETURN (SELECT name FROM part WHERE id = p);
CREATE FUNCTION heavy_count(min
 numeric DEFAULT 0) RETURNS bigint STABLE LANGUAGE sql BEGIN ATOMIC SELECT count(DISTINCT name) FROM heavy WHERE weight >= min; END;
CREATE FUNCTION heavies() RETURNS
 TABLE (id int, label text, w numeric) STABLE LANGUAGE sql BEGIN ATOMIC SELECT h.id, part_name(h.id), h.weight FROM heavy h; END;
CREATE PROCEDURE add_part(
 i int, n text, w numeric DEFAULT 1, INOUT done boolean DEFAULT false) LANGUAGE plpgsql AS $$ BEGIN INSERT INTO part (id, name, weight) VALUES (i, n, w); done := true; END $$;
CREATE PROCEDURE purge() LANGUAGE sql BEGIN ATOMIC DELETE FROM part WHERE weight IS NULL; UPDATE part SET
 new_col = NULL, name = upper(name); END;
CREATE TABLE usage (part_id int REFERENCES part, label text DEFAULT part_name(1));
CREATE VIEW label_v AS SELECT h.label, heavy_count() AS n FROM heavies() h;
CREATE MATERIALIZED VIEW label_m AS SELECT * FROM label_v WITH NO DATA;
COMMENT ON FUNCTION heavies() IS 'with labels';
COMMENT ON PROCEDURE purge() IS 'nightly';
