CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
CREATE TABLE customer (id int PRIMARY KEY);
CREATE TABLE ev (
    id bigint NOT NULL,
    at date NOT NULL,
    customer_id int REFERENCES customer,
    payload text DEFAULT 'x',
    CONSTRAINT ev_chk CHECK (id > 0)
) PARTITION BY RANGE (at);
CREATE TABLE ev_2024 PARTITION OF ev FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE ev ADD PRIMARY KEY (id, at);
CREATE INDEX ev_at ON ev (at);
CREATE TRIGGER ev_t BEFORE INSERT ON ev FOR EACH ROW EXECUTE FUNCTION trg();
ALTER TABLE ev ENABLE ROW LEVEL SECURITY;
CREATE POLICY ev_p ON ev TO app_rw USING (customer_id > 0);
CREATE VIEW ev_v AS SELECT id, at FROM ev;
CREATE RULE ev_r AS ON INSERT TO ev_v DO INSTEAD INSERT INTO ev (id, at) VALUES (new.id, new.at);
CREATE FUNCTION ev_of(int) RETURNS SETOF ev LANGUAGE sql STABLE AS 'select * from ev where customer_id = $1';
CREATE STATISTICS ev_st ON id, customer_id FROM ev;
GRANT SELECT ON ev TO app_ro WITH GRANT OPTION;
SET ROLE app_ro;
GRANT SELECT ON ev TO auditor;
RESET ROLE;
GRANT UPDATE (payload), INSERT (id, at) ON ev TO app_rw;
GRANT SELECT ON ev_v TO app_rw;
COMMENT ON TABLE ev IS 'events';
COMMENT ON COLUMN ev.payload IS 'free text';
COMMENT ON CONSTRAINT ev_chk ON ev IS 'positive';
COMMENT ON POLICY ev_p ON ev IS 'pol';
CREATE PUBLICATION ev_pub FOR TABLE ev, customer;
