CREATE SCHEMA bud;
CREATE SCHEMA rep;
CREATE DOMAIN bud.eur AS
    numeric(12,2);
CREATE TABLE bud.dept (id smallint PRIMARY KEY, name text NOT NULL
    , boss text
);
CREATE TABLE bud.entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dept smallint NOT NULL REFERENCES bud.dept,
    amount bud.eur NOT NULL,
    booked date NOT NULL DEFAULT CURRENT_DATE,
    half smallint GENERATED ALWAYS AS (
        CASE WHEN extract(month FROM booked) < 7 THEN 1 ELSE 2 END) STORED
);
CREATE FUNCTION bud.may_read(d smallint) RETURNS boolean LANGUAGE plpgsql STABLE
    AS $$ BEGIN RETURN d < 100; END $$;
CREATE VIEW rep.base WITH (security_barrier = true) AS SELECT e.dept, e.half, e.amount FROM bud.entry e WHERE bud.may_read(e.dept)
;
CREATE VIEW rep.by_dept AS SELECT dept, half, sum(amount) AS total FROM rep.base GROUP BY dept, half;
CREATE VIEW rep.named AS SELECT d.name,
    d.boss,
    b.half, b.total FROM rep.by_dept b JOIN bud.dept d ON d.id = b.dept;
CREATE MATERIALIZED VIEW rep.snapshot AS SELECT name, total FROM rep.named WITH NO DATA;
CREATE UNIQUE INDEX snapshot_name ON rep.snapshot (name
);
CREATE VIEW rep.updatable AS SELECT id, dept, booked FROM bud.entry WHERE booked >=
    '2023-01-01' WITH LOCAL CHECK OPTION;
CREATE RULE named_ro AS ON INSERT TO rep.named DO INSTEAD NOTHING;
CREATE FUNCTION rep.total(d smallint) RETURNS numeric LANGUAGE sql STABLE RETURN (SELECT sum(t.total) FROM rep.by_dept t WHERE t.dept = d
);
ALTER TABLE bud.entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON bud.entry FOR SELECT TO gm_ro USING (bud.may_read(dept));
CREATE STATISTICS bud.entry_st (
    ndistinct
) ON dept, half FROM bud.entry;
ALTER TABLE bud.entry ALTER COLUMN amount SET STATISTICS
    20;
COMMENT ON VIEW rep.named IS 'for the board';
COMMENT ON DOMAIN bud.eur IS
    'cents';
COMMENT ON COLUMN bud.dept.
    boss IS 'login';
GRANT USAGE ON SCHEMA rep TO gm_ro;
GRANT SELECT ON rep.named TO gm_ro WITH GRANT OPTION;
GRANT SELECT ON rep.base, rep.by_dept TO gm_ro;
