CREATE SCHEMA cy;
CREATE TABLE cy.node (
  id integer PRIMARY KEY,
  parent integer,
 weight bigint,
  label text
);
CREATE FUNCTION cy.rank(cy.node) RETURNS
 bigint
  LANGUAGE sql STABLE AS $$ SELECT $1.weight * 2 $$;
CREATE FUNCTION cy.any_node() RETURNS cy.node LANGUAGE sql STABLE AS $$ SELECT * FROM cy.node ORDER BY id LIMIT 1 $$;
CREATE FUNCTION cy.next_label() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT 'n' || count(*) FROM cy.node $$;
ALTER TABLE cy.node ALTER label SET DEFAULT cy.next_label();
CREATE TABLE cy.snap (
  at timestamptz DEFAULT now(),
  n cy.node,
  ns cy.node[]
);
CREATE FUNCTION cy.valid(cy.node) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
 RETURN $1.weight IS NULL OR $1.weight >= -1;
END $$;
ALTER TABLE cy.node ADD CONSTRAINT node_valid CHECK (cy.valid(node.*));
CREATE VIEW cy.ranked AS SELECT n.id, n.label, cy.rank(n.*) AS rank
 , n.parent
  FROM cy.node n;
CREATE FUNCTION cy.ranked_of(integer) RETURNS SETOF cy.ranked LANGUAGE sql STABLE AS $$ SELECT * FROM cy.ranked WHERE id = $1 $$;
CREATE VIEW cy.self AS SELECT r.id, r.rank FROM cy.node n, LATERAL cy.ranked_of(n.id) r;
CREATE FUNCTION cy.fold(cy.ranked[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT sum((x).rank) FROM unnest($1) x $$;
CREATE VIEW cy.folded AS SELECT cy.fold(array_agg(r.*)) AS total FROM cy.ranked r;
CREATE DOMAIN cy.good_node AS cy.node CHECK ((VALUE).id > 0);
CREATE TABLE cy.holder (id integer, g cy.ranked
 , tags text[]
);
CREATE FUNCTION cy.hold(cy.holder) RETURNS cy.ranked LANGUAGE sql IMMUTABLE AS $$ SELECT $1.g $$;
CREATE VIEW cy.held AS SELECT (cy.hold(h.*)).label AS label, h.id FROM cy.holder h;
CREATE FUNCTION cy.tf() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE r cy.ranked;
BEGIN
  SELECT * INTO r FROM cy.ranked WHERE id = NEW.parent;
 NEW.weight := coalesce(NEW.weight, r.rank, r.parent, 0);
  RETURN NEW;
END $$;
CREATE TRIGGER tf BEFORE INSERT ON cy.node FOR EACH ROW WHEN (cy.valid(NEW.*)) EXECUTE FUNCTION cy.tf();
CREATE POLICY p ON cy.node USING (EXISTS (SELECT 1 FROM cy.ranked r WHERE r.id = node.id
 AND r.rank < 1000
));
CREATE RULE fold_ins AS ON INSERT TO cy.folded DO INSTEAD INSERT INTO cy.node (id, weight) VALUES (0, NEW.total::integer);
CREATE INDEX node_ok ON cy.node ((cy.valid(node.*)));
CREATE FUNCTION cy.pick(cy.node, cy.node) RETURNS cy.node LANGUAGE sql IMMUTABLE AS $$ SELECT $2 $$;
CREATE AGGREGATE cy.last(cy.node) (SFUNC = cy.pick, STYPE = cy.node);
CREATE VIEW cy.last_node AS SELECT (cy.last(n.*)).id AS id FROM cy.node n
 WHERE n.parent IS NULL
;
COMMENT ON COLUMN cy.ranked.rank IS 'twice';
