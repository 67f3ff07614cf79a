CREATE TABLE base (
    id int PRIMARY KEY,
    a int, b int, c text, d text,
    e date DEFAULT CURRENT_DATE,
    gone int NOT NULL DEFAULT 3,
    "Gone Too" text DEFAULT 'x',
    UNIQUE (gone, a),
    CHECK (gone > a OR b IS NULL),
    CONSTRAINT only_b CHECK (b < 100)
);
CREATE INDEX base_multi ON base (a, gone, c);
CREATE INDEX base_inc ON base (a) INCLUDE ("Gone Too");
CREATE INDEX base_part ON base (a) WHERE gone > 5;
CREATE INDEX base_expr ON base ((c || "Gone Too"));
CREATE STATISTICS base_st ON a, gone, b FROM base;
CREATE VIEW v_star AS SELECT * FROM base;
CREATE VIEW v_gone AS SELECT id, gone + a AS s FROM base WHERE "Gone Too" IS NOT NULL;
CREATE VIEW v_whole AS SELECT id, base AS rec FROM base;
CREATE TABLE refs (g int, a int, FOREIGN KEY (g, a) REFERENCES base (gone, a));
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t_of BEFORE UPDATE OF gone, a ON base FOR EACH ROW EXECUTE FUNCTION tg();
CREATE TRIGGER t_when BEFORE UPDATE ON base FOR EACH ROW WHEN (OLD."Gone Too" IS DISTINCT FROM NEW."Gone Too") EXECUTE FUNCTION tg();
CREATE PUBLICATION p_cols FOR TABLE base (id, a, gone);
CREATE PUBLICATION p_where FOR TABLE base WHERE (id > 1);
CREATE POLICY pol ON base USING (gone > 0);
ALTER TABLE base ENABLE ROW LEVEL SECURITY;
CREATE RULE r AS ON UPDATE TO v_gone DO INSTEAD UPDATE base SET gone = NEW.s WHERE id = OLD.id;
GRANT SELECT (id, gone, "Gone Too") ON base TO dmc_reader;
COMMENT ON COLUMN base.gone IS 'doomed';
CREATE FUNCTION sum_gone() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(gone) FROM base; END;
