CREATE SCHEMA z;
CREATE SCHEMA z2;
CREATE DOMAIN z.key AS
    bigint CHECK (VALUE IS NULL OR VALUE > 0);
CREATE TABLE z.n (
    id z.key PRIMARY KEY,
    parent z.key,
    val numeric(10,2)
);
CREATE FUNCTION z.depth(z.key, max integer DEFAULT 100) RETURNS bigint LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN (SELECT least(count(*), max) FROM z.n WHERE id = $1); END $$;
CREATE FUNCTION z.whole(z.n) RETURNS text LANGUAGE sql STABLE AS $$ SELECT $1.id || '/' || z.depth($1.id) $$;
ALTER TABLE z.n ADD COLUMN d
    bigint
    DEFAULT z.depth(NULL);
ALTER TABLE z.n ADD CONSTRAINT self FOREIGN KEY (parent) REFERENCES z.n
    ON DELETE SET NULL DEFERRABLE;
CREATE TABLE z.m (
    a integer NOT NULL,
    b
    serial,
    c
    integer GENERATED ALWAYS AS IDENTITY (START WITH 10000),
    node z.key REFERENCES z.n,
    CONSTRAINT m_pk PRIMARY KEY (b), CONSTRAINT m_a UNIQUE (a)
);
ALTER TABLE z.n ADD COLUMN main_m integer REFERENCES z.m
    (b);
CREATE VIEW z2.low AS SELECT id, w, 1 AS one FROM (SELECT id, z.whole(n.*) AS w FROM z.n) s;
CREATE MATERIALIZED VIEW z.mid AS SELECT l.id, l.w, m.c FROM z2.low l LEFT JOIN z.m ON m.node = l.id;
CREATE UNIQUE INDEX mid_u ON z.mid (id, c);
CREATE VIEW z.top AS SELECT id, count(c) AS n FROM z.mid GROUP BY id;
CREATE VIEW z.low2 AS SELECT id::integer AS id, w FROM z2.low;
CREATE RULE low_del AS ON DELETE TO z2.low DO INSTEAD (DELETE FROM z.m WHERE node = OLD.id; DELETE FROM z.n WHERE id = OLD.id);
CREATE FUNCTION z.top_of(k z.key) RETURNS SETOF z.top LANGUAGE sql STABLE AS $$ SELECT * FROM z.top WHERE id = k $$;
CREATE FUNCTION z.tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.val := (SELECT n FROM z.top_of(NEW.id)); RETURN NEW; END $$;
CREATE TRIGGER tg BEFORE INSERT
OR UPDATE OF parent
    ON z.n FOR EACH ROW WHEN (NEW.
    parent IS NOT NULL
    ) EXECUTE FUNCTION z.tg();
ALTER TABLE z.n ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON z.n USING (
    EXISTS (SELECT FROM z.m WHERE m.node = n.id) AND z.depth(id, 5) < 5
    );
CREATE FUNCTION z.agg_step(bigint, z.key) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT $1 + coalesce($2::bigint, 0) $$;
CREATE AGGREGATE z.agg(z.key) (SFUNC = z.agg_step, STYPE = bigint, INITCOND = '0');
CREATE VIEW z.aggv AS SELECT parent, z.agg(id) AS s FROM z.n GROUP BY parent;
CREATE TABLE z.kid (extra text DEFAULT 'k') INHERITS (z.n);
ALTER TABLE z.kid ADD CONSTRAINT kid_pk PRIMARY KEY (id);
CREATE INDEX n_w ON z.n (parent, d);
CREATE INDEX n_part ON z.n (val) WHERE parent IS NOT NULL;
ALTER TABLE z.n CLUSTER ON n_w;
CREATE INDEX kid_e ON z.kid (extra);
ALTER TABLE z.kid REPLICA IDENTITY FULL;
CREATE STATISTICS z.st ON parent, val FROM z.n;
CREATE PUBLICATION z_pub FOR TABLE ONLY z.n
    (id, parent)
    WHERE (
    val IS NOT NULL
    ) WITH (publish = 'insert');
GRANT SELECT (id, d) ON z.n TO pair_k1 WITH GRANT OPTION;
GRANT USAGE ON SCHEMA z TO pair_k1;
SET ROLE pair_k1;
GRANT SELECT (
    d
    ) ON z.n TO pair_k2;
RESET ROLE;
GRANT SELECT ON z.mid, z.top TO pair_k1;
ALTER VIEW z.aggv OWNER TO
    pair_k2;
COMMENT ON COLUMN z.n.d IS 'depth';
