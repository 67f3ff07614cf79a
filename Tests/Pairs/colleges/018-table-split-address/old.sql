CREATE SCHEMA crm;
CREATE TABLE crm.companies (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    vat character varying(20),
    street text,
    zip character varying(10),
    city text,
    country character(2) DEFAULT 'DE',
    bill_street text,
    bill_zip character varying(10),
    bill_city text,
    phone character varying(30),
    fax character varying(30),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE crm.people (
    id bigserial PRIMARY KEY,
    company_id bigint,
    first text NOT NULL,
    last text NOT NULL,
    email text,
    phone character varying(30),
    mobile character varying(30),
    street text,
    zip character varying(10),
    city text,
    birthday date
);
CREATE INDEX ix_people_company_id ON crm.people (company_id);
CREATE TABLE crm.deals (
    id bigserial PRIMARY KEY,
    company_id bigint NOT NULL,
    title text NOT NULL,
    value numeric(14,2),
    stage smallint DEFAULT 1 NOT NULL,
    closes date,
    won boolean
);
CREATE INDEX ix_deals_company_id ON crm.deals (company_id);
CREATE TABLE crm.activities (
    id bigserial PRIMARY KEY,
    deal_id bigint,
    person_id bigint,
    kind character varying(10) NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL,
    notes text
);
CREATE INDEX ix_activities_deal_id ON crm.activities (deal_id);
CREATE TABLE crm.notes (
    id bigserial PRIMARY KEY,
    company_id bigint,
    person_id bigint,
    deal_id bigint,
    body text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CHECK (company_id IS NOT NULL OR person_id IS NOT NULL OR deal_id IS NOT NULL)
);
ALTER TABLE crm.people ADD CONSTRAINT fk_people_company_id FOREIGN KEY (company_id) REFERENCES crm.companies ON DELETE SET NULL;
ALTER TABLE crm.deals ADD CONSTRAINT fk_deals_company_id FOREIGN KEY (company_id) REFERENCES crm.companies;
ALTER TABLE crm.activities ADD CONSTRAINT fk_activities_deal_id FOREIGN KEY (deal_id) REFERENCES crm.deals ON DELETE CASCADE;
ALTER TABLE crm.activities ADD CONSTRAINT fk_activities_person_id FOREIGN KEY (person_id) REFERENCES crm.people ON DELETE SET NULL;
ALTER TABLE crm.notes ADD CONSTRAINT fk_notes_company_id FOREIGN KEY (company_id) REFERENCES crm.companies ON DELETE CASCADE;
ALTER TABLE crm.notes ADD CONSTRAINT fk_notes_person_id FOREIGN KEY (person_id) REFERENCES crm.people ON DELETE CASCADE;
ALTER TABLE crm.notes ADD CONSTRAINT fk_notes_deal_id FOREIGN KEY (deal_id) REFERENCES crm.deals ON DELETE CASCADE;
CREATE VIEW crm.labels AS SELECT p.id, p.first || ' ' || p.last AS name, p.street, p.zip, p.city FROM crm.people p WHERE p.street IS NOT NULL;
CREATE INDEX people_name ON crm.people (last, first);
