CREATE SCHEMA bud;
CREATE SCHEMA rep;
CREATE DOMAIN bud.eur AS
    numeric(16,4) CHECK (VALUE > -1000000000);
CREATE TABLE bud.dept (id smallint PRIMARY KEY, name text NOT NULL
    , manager text
);
CREATE TABLE bud.entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dept smallint NOT NULL REFERENCES bud.dept,
    amount bud.eur NOT NULL,
    booked date NOT NULL DEFAULT CURRENT_DATE,
    half smallint GENERATED ALWAYS AS (
        CASE WHEN date_part('month', booked) <= 6 THEN 1 ELSE 2 END) STORED
  , cancelled boolean DEFAULT false NOT NULL
);
CREATE FUNCTION bud.may_read(d smallint) RETURNS boolean LANGUAGE plpgsql STABLE
    SECURITY DEFINER SET search_path = pg_catalog AS $$ BEGIN RETURN d < 100 OR current_user = 'gm_admin'; END $$;
CREATE VIEW rep.base WITH (security_barrier = true) AS SELECT e.dept, e.half, e.amount FROM bud.entry e WHERE bud.may_read(e.dept)
    AND NOT e.cancelled
;
CREATE VIEW rep.by_dept AS SELECT dept, half, sum(amount) AS total FROM rep.base GROUP BY dept, half;
CREATE VIEW rep.named AS SELECT d.name,
    d.manager,
    b.half, b.total FROM rep.by_dept b JOIN bud.dept d ON d.id = b.dept;
CREATE MATERIALIZED VIEW rep.snapshot AS SELECT name, total FROM rep.named WITH NO DATA;
CREATE UNIQUE INDEX snapshot_name ON rep.snapshot (name
    , total
);
CREATE VIEW rep.updatable AS SELECT id, dept, booked FROM bud.entry WHERE booked >=
    '2024-01-01' WITH CASCADED CHECK OPTION;
CREATE RULE named_ro AS ON INSERT TO rep.named DO INSTEAD NOTHING;
CREATE FUNCTION rep.total(d smallint) RETURNS numeric LANGUAGE sql STABLE RETURN (SELECT sum(t.total) FROM rep.by_dept t WHERE t.dept = d
    AND t.half IS NOT NULL
);
ALTER TABLE bud.entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON bud.entry FOR SELECT TO gm_ro USING (bud.may_read(dept));
CREATE POLICY not_cancelled ON bud.entry AS RESTRICTIVE USING (NOT cancelled) WITH CHECK (true);
CREATE STATISTICS bud.entry_st (
    ndistinct, mcv
) ON dept, half FROM bud.entry;
ALTER TABLE bud.entry ALTER COLUMN amount SET STATISTICS
    250;
COMMENT ON VIEW rep.named IS 'for the board';
COMMENT ON DOMAIN bud.eur IS
    'hundredths of cents';
COMMENT ON COLUMN bud.dept.
    manager IS 'login';
GRANT USAGE ON SCHEMA rep TO gm_ro;
GRANT SELECT ON rep.named TO gm_ro WITH GRANT OPTION;
GRANT SELECT (dept, total) ON rep.by_dept TO gm_ro;
ALTER VIEW rep.updatable OWNER TO gm_admin;
