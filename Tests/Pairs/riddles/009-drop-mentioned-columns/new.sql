CREATE TABLE base (
    id int PRIMARY KEY,
    a int, b int, c text, d text,
    e date DEFAULT CURRENT_DATE,
    kept bigint NOT NULL DEFAULT 3,
    "gone too" text,
    UNIQUE (a),
    CONSTRAINT only_b CHECK (b < 100)
);
CREATE INDEX base_multi ON base (a, c);
CREATE INDEX base_inc ON base (a) INCLUDE ("gone too");
CREATE INDEX base_part ON base (a) WHERE kept > 5;
CREATE STATISTICS base_st ON a, b FROM base;
CREATE VIEW v_star AS SELECT * FROM base;
CREATE VIEW v_gone AS SELECT id, a AS s FROM base;
CREATE VIEW v_whole AS SELECT id, base AS rec FROM base;
CREATE TABLE refs (g int, a int, FOREIGN KEY (a) REFERENCES base (a));
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t_of BEFORE UPDATE OF kept, a ON base FOR EACH ROW EXECUTE FUNCTION tg();
CREATE TRIGGER t_when BEFORE UPDATE ON base FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION tg();
CREATE PUBLICATION p_cols FOR TABLE base (id, a, kept);
CREATE PUBLICATION p_where FOR TABLE base WHERE (id > 1);
CREATE POLICY pol ON base USING (kept > 0);
ALTER TABLE base ENABLE ROW LEVEL SECURITY;
CREATE RULE r AS ON UPDATE TO v_gone DO INSTEAD UPDATE base SET a = NEW.s WHERE id = OLD.id;
GRANT SELECT (id, "gone too") ON base TO dmc_reader;
COMMENT ON COLUMN base.kept IS 'saved';
CREATE FUNCTION sum_gone() RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(kept) FROM base; END;
