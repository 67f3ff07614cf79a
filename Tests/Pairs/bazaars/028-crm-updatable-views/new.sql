CREATE SCHEMA crm AUTHORIZATION crm_owner;
CREATE TABLE crm.lead (id serial PRIMARY KEY, name text NOT NULL, region text NOT NULL, stage smallint NOT NULL DEFAULT 1, rep name NOT NULL DEFAULT CURRENT_USER, value numeric(12,2)
    , closed_on date, CONSTRAINT closed_stage CHECK (closed_on IS NULL OR stage = 9)
);
ALTER TABLE crm.lead OWNER TO crm_owner;
CREATE VIEW crm.my_leads WITH (security_barrier) AS SELECT id, name, region, stage, rep, value, closed_on FROM crm.lead WHERE rep = CURRENT_USER AND closed_on IS NULL WITH LOCAL CHECK OPTION;
CREATE VIEW crm.my_hot AS SELECT id, name, value, stage FROM crm.my_leads WHERE stage > 6 WITH CASCADED CHECK OPTION;
ALTER VIEW crm.my_hot ALTER COLUMN stage SET DEFAULT
    7
;
CREATE FUNCTION crm.on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG '%', tg_tag; END $$;
CREATE EVENT TRIGGER crm_watch ON ddl_command_end WHEN TAG IN ('CREATE VIEW'
    , 'ALTER VIEW', 'DROP RULE'
) EXECUTE FUNCTION crm.on_ddl();
CREATE TABLE crm.note (lead_id integer REFERENCES crm.lead ON DELETE
    SET NULL
    , at timestamptz DEFAULT now(), txt text);
CREATE INDEX note_lead ON crm.note (lead_id, at DESC);
CREATE RULE note_keep AS ON DELETE TO crm.note DO INSTEAD NOTHING;
ALTER TABLE crm.note DISABLE RULE note_keep;
COMMENT ON VIEW crm.my_leads IS 'open leads of the rep';
COMMENT ON COLUMN crm.lead.stage IS '1..9';
COMMENT ON RULE note_keep ON crm.note IS 'legal';
COMMENT ON CONSTRAINT closed_stage ON crm.lead IS 'won or lost';
COMMENT ON INDEX crm.note_lead IS 'latest first';
COMMENT ON FUNCTION crm.on_ddl() IS 'debug only';
GRANT USAGE ON SCHEMA crm TO sales_rep, sales_lead;
GRANT SELECT, UPDATE ON crm.my_leads TO sales_rep;
GRANT INSERT (name, region, value) ON crm.my_leads TO sales_rep;
GRANT SELECT ON crm.my_hot TO sales_rep;
GRANT ALL ON crm.lead TO sales_lead
    WITH GRANT OPTION
;
