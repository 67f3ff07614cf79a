CREATE SCHEMA crm AUTHORIZATION crm_owner;
CREATE TABLE crm.lead (id serial PRIMARY KEY, name text NOT NULL, region text NOT NULL, stage smallint NOT NULL DEFAULT 1, rep name NOT NULL DEFAULT CURRENT_USER, value numeric(12,2)
);
ALTER TABLE crm.lead OWNER TO crm_owner;
CREATE VIEW crm.my_leads AS SELECT * FROM crm.lead WHERE rep = CURRENT_USER WITH CHECK OPTION;
CREATE VIEW crm.my_hot AS SELECT * FROM crm.my_leads WHERE stage > 5 WITH LOCAL CHECK OPTION;
ALTER VIEW crm.my_hot ALTER COLUMN stage SET DEFAULT
    6
;
CREATE FUNCTION crm.on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG '%', tg_tag; END $$;
CREATE EVENT TRIGGER crm_watch ON ddl_command_end WHEN TAG IN ('CREATE VIEW'
) EXECUTE FUNCTION crm.on_ddl();
CREATE TABLE crm.note (lead_id integer REFERENCES crm.lead ON DELETE
    CASCADE
    , at timestamptz DEFAULT now(), txt text);
CREATE INDEX note_lead ON crm.note (lead_id, at DESC);
CREATE RULE note_keep AS ON DELETE TO crm.note DO INSTEAD NOTHING;
COMMENT ON VIEW crm.my_leads IS 'leads of the rep';
COMMENT ON COLUMN crm.lead.stage IS '1..9';
COMMENT ON RULE note_keep ON crm.note IS 'legal';
GRANT USAGE ON SCHEMA crm TO sales_rep, sales_lead;
GRANT SELECT, UPDATE ON crm.my_leads TO sales_rep;
GRANT SELECT ON crm.my_hot TO sales_rep;
GRANT ALL ON crm.lead TO sales_lead
;
