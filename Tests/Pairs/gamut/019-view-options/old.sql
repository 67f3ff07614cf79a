CREATE SCHEMA crm;
CREATE SCHEMA api;
CREATE TABLE crm.company (
    id integer PRIMARY KEY,
    name text NOT NULL,
    tier smallint NOT NULL DEFAULT 1 CHECK (tier BETWEEN 1 AND 5),
    owner name NOT NULL DEFAULT CURRENT_USER
);
CREATE TABLE crm.contact (
    id integer PRIMARY KEY,
    company_id integer REFERENCES crm.company
        ON DELETE SET NULL,
    email text,
    phone text
);
CREATE VIEW api.company WITH (security_barrier) AS
    SELECT id, name, tier
    FROM crm.company WHERE owner = CURRENT_USER
    WITH LOCAL CHECK OPTION;
CREATE VIEW api.top_company AS SELECT * FROM api.company WHERE tier >=
    4
    WITH CASCADED CHECK OPTION;
ALTER VIEW api.top_company ALTER COLUMN tier SET DEFAULT
    4;
CREATE VIEW
    crm.contact_card
    AS SELECT c.id, c.email, k.name AS company FROM crm.contact c LEFT JOIN crm.company k ON k.id = c.company_id;
CREATE FUNCTION api.contact_card_ins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO crm.contact (id, email) VALUES (new.id,
        new.email);
    RETURN new;
END $$;
CREATE TRIGGER ins INSTEAD OF INSERT ON
    crm.contact_card
    FOR EACH ROW EXECUTE FUNCTION api.contact_card_ins();
CREATE VIEW api.phone_book AS SELECT email, phone FROM crm.contact;
CREATE MATERIALIZED VIEW api.tier_count AS SELECT tier, count(*) AS n FROM crm.company GROUP BY tier;
ALTER TABLE crm.company ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON crm.company
    USING (owner = CURRENT_USER);
COMMENT ON VIEW api.company IS 'mine only';
COMMENT ON COLUMN api.company.tier IS '1 to 5';
COMMENT ON VIEW api.top_company IS 'tier 4+';
GRANT USAGE ON SCHEMA api TO gm_app, gm_ops;
GRANT SELECT, INSERT, UPDATE ON api.company TO gm_app;
GRANT SELECT ON api.tier_count TO gm_app;
