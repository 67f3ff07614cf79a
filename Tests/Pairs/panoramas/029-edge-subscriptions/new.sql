CREATE SCHEMA shared;
CREATE SCHEMA local;
CREATE TABLE shared.config (key text PRIMARY KEY, value jsonb, version integer DEFAULT 1 NOT NULL);
CREATE TABLE shared.catalog (
    sku text NOT NULL,
    lang char(2) NOT NULL,
    label text,
    price numeric(9,2),
    CONSTRAINT catalog_pk PRIMARY KEY (lang, sku)
);
CREATE TABLE local.sales (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    sku text,
    at timestamptz DEFAULT now() NOT NULL,
    qty integer DEFAULT 1
);
ALTER TABLE local.sales ADD CONSTRAINT sales_id_at UNIQUE (id, at);
ALTER TABLE local.sales REPLICA IDENTITY USING INDEX sales_id_at;
CREATE TABLE local.counters (name text PRIMARY KEY, n bigint DEFAULT 0 NOT NULL);
CREATE SUBSCRIPTION config_sub CONNECTION 'host=hq2.example port=6432 dbname=hq application_name=edge' PUBLICATION config_pub, flags_pub
    WITH (connect = false, slot_name = 'edge_config', synchronous_commit = 'remote_apply');
CREATE SUBSCRIPTION catalog_sub CONNECTION 'host=hq.example dbname=hq' PUBLICATION catalog_pub WITH (connect = false, binary = false, streaming = off, slot_name = NONE, two_phase = true);
CREATE SUBSCRIPTION peer_sub CONNECTION 'host=peer.example dbname=edge' PUBLICATION sales_pub WITH (connect = false, disable_on_error = true);
CREATE PUBLICATION sales_pub FOR TABLE local.sales
WHERE (id <> '00000000-0000-0000-0000-000000000000'::uuid)
;
CREATE PUBLICATION everything FOR TABLES IN SCHEMA local, TABLE shared.config;
CREATE FUNCTION local.count_sale() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE local.counters SET n = n + NEW.qty WHERE name = NEW.sku; RETURN NULL; END $$;
CREATE TRIGGER count_sale AFTER INSERT ON local.sales FOR EACH ROW EXECUTE FUNCTION local.count_sale();
ALTER TABLE local.sales ENABLE REPLICA TRIGGER count_sale;
CREATE FUNCTION local.conf(k text) RETURNS jsonb LANGUAGE sql STABLE AS $$ SELECT value FROM shared.config WHERE key = k $$;
CREATE VIEW local.sold AS SELECT c.label, sum(s.qty) AS qty FROM local.sales s JOIN shared.catalog c ON c.sku = s.sku AND c.lang = 'en' GROUP BY c.label;
CREATE RULE catalog_ro AS ON DELETE TO shared.catalog DO INSTEAD NOTHING;
ALTER TABLE shared.catalog ENABLE REPLICA RULE catalog_ro;
GRANT SELECT ON ALL TABLES IN SCHEMA shared TO pair_edge;
GRANT ALL ON local.sales TO pair_edge;
GRANT USAGE ON SCHEMA shared, local TO pair_edge;
COMMENT ON SUBSCRIPTION catalog_sub IS 'labels';
