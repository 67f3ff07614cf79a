CREATE TABLE node (id bigint PRIMARY KEY, parent bigint REFERENCES node, w numeric(6,2) NOT NULL DEFAULT 1.5);
CREATE VIEW roots AS SELECT id, parent, w FROM node WHERE parent IS NULL;
CREATE FUNCTION kids(r roots) RETURNS SETOF node LANGUAGE sql STABLE BEGIN ATOMIC SELECT n.* FROM node n WHERE n.parent = (r).id; END;
CREATE VIEW first_kids AS SELECT r.id AS root, k.id AS kid, k.w FROM roots r, LATERAL kids(r) k;
CREATE FUNCTION weight(f first_kids) RETURNS
 numeric
 LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(n.w)::
 numeric
 FROM node n WHERE n.parent = (f).kid; END;
CREATE VIEW heavy AS SELECT f.root, f.weight, rank() OVER (PARTITION BY f.root ORDER BY f.w DESC ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS rk FROM first_kids f;
CREATE FUNCTION heavy_of(
 r bigint, OUT w numeric, OUT rk bigint, OUT "Total %" float8
) RETURNS SETOF record LANGUAGE sql STABLE BEGIN ATOMIC
 SELECT h.weight, h.rk, (h.weight / nullif(sum(h.weight) OVER w, 0))::float8 FROM heavy h WHERE h.root = r WINDOW w AS (ORDER BY h.rk);
 END;
CREATE OR REPLACE VIEW roots AS SELECT id, parent, w FROM node WHERE parent IS NULL AND EXISTS (SELECT 1 FROM node k WHERE k.parent = node.id
 AND k.w > 0);
CREATE FUNCTION is_root(n node) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN n.parent IS NULL; END $$;
ALTER TABLE node ADD CONSTRAINT whole CHECK (is_root(node) OR w > 0);
CREATE FUNCTION mk(n node) RETURNS node LANGUAGE sql AS $_$ SELECT $1 $_$;
CREATE MATERIALIZED VIEW mheavy AS SELECT h.*, (heavy_of(h.root)).rk AS rk2 FROM heavy h WITH NO DATA;
CREATE INDEX ON mheavy (rk2);
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER whole_row AFTER UPDATE ON node FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.* AND is_root(NEW.*)) EXECUTE PROCEDURE tg();
COMMENT ON FUNCTION kids(roots) IS 'kids of a root';
COMMENT ON COLUMN heavy.rk IS 'rank; DROP VIEW heavy CASCADE;';
