CREATE SCHEMA crm;
CREATE TYPE crm.address_kind AS ENUM ('main', 'billing', 'shipping');
CREATE TABLE crm.companies (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    vat character varying(20),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE crm.people (
    id bigserial PRIMARY KEY,
    company_id bigint,
    first text NOT NULL,
    last text NOT NULL,
    email text,
    birthday date,
    locale character varying(5),
    CHECK (email IS NULL OR POSITION('@' IN email) > 1)
);
CREATE INDEX ix_people_company_id ON crm.people (company_id);
CREATE TABLE crm.deals (
    id bigserial PRIMARY KEY,
    company_id bigint NOT NULL,
    title text NOT NULL,
    value numeric(14,2),
    stage_id smallint DEFAULT 1 NOT NULL,
    closes date,
    won boolean,
    lost_reason text,
    owner text DEFAULT CURRENT_USER NOT NULL
);
CREATE INDEX ix_deals_company_id ON crm.deals (company_id);
CREATE TABLE crm.activities (
    id bigserial PRIMARY KEY,
    deal_id bigint,
    person_id bigint,
    kind text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    done boolean DEFAULT false NOT NULL,
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
    CHECK (num_nonnulls(company_id, person_id, deal_id) = 1)
);
CREATE TABLE crm.addresses (
    id bigserial PRIMARY KEY,
    company_id bigint,
    person_id bigint,
    kind crm.address_kind DEFAULT 'main' NOT NULL,
    street text,
    zip character varying(10),
    city text,
    country character(2) DEFAULT 'DE' NOT NULL,
    CONSTRAINT one_owner CHECK (num_nonnulls(company_id, person_id) = 1)
);
CREATE INDEX ix_addresses_company_id ON crm.addresses (company_id);
CREATE INDEX ix_addresses_person_id ON crm.addresses (person_id);
CREATE TABLE crm.phones (
    id bigserial PRIMARY KEY,
    person_id bigint,
    company_id bigint,
    kind text DEFAULT 'mobile' NOT NULL,
    number character varying(30) NOT NULL
);
CREATE INDEX ix_phones_person_id ON crm.phones (person_id);
CREATE INDEX ix_phones_company_id ON crm.phones (company_id);
CREATE TABLE crm.countries (
    code character(2) PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE crm.stages (
    id smallint PRIMARY KEY,
    name text NOT NULL UNIQUE,
    probability smallint DEFAULT 0 NOT NULL,
    CHECK (probability >= 0 AND probability <= 100)
);
ALTER TABLE crm.people ADD CONSTRAINT fk_people_company_id FOREIGN KEY (company_id) REFERENCES crm.companies ON DELETE SET NULL;
ALTER TABLE crm.deals ADD CONSTRAINT fk_deals_company_id FOREIGN KEY (company_id) REFERENCES crm.companies;
ALTER TABLE crm.deals ADD CONSTRAINT fk_deals_stage_id FOREIGN KEY (stage_id) REFERENCES crm.stages;
ALTER TABLE crm.activities ADD CONSTRAINT fk_activities_deal_id FOREIGN KEY (deal_id) REFERENCES crm.deals ON DELETE CASCADE;
ALTER TABLE crm.activities ADD CONSTRAINT fk_activities_person_id FOREIGN KEY (person_id) REFERENCES crm.people ON DELETE SET NULL;
ALTER TABLE crm.notes ADD CONSTRAINT fk_notes_company_id FOREIGN KEY (company_id) REFERENCES crm.companies ON DELETE CASCADE;
ALTER TABLE crm.notes ADD CONSTRAINT fk_notes_person_id FOREIGN KEY (person_id) REFERENCES crm.people ON DELETE CASCADE;
ALTER TABLE crm.notes ADD CONSTRAINT fk_notes_deal_id FOREIGN KEY (deal_id) REFERENCES crm.deals ON DELETE CASCADE;
ALTER TABLE crm.addresses ADD CONSTRAINT fk_addresses_company_id FOREIGN KEY (company_id) REFERENCES crm.companies ON DELETE CASCADE;
ALTER TABLE crm.addresses ADD CONSTRAINT fk_addresses_person_id FOREIGN KEY (person_id) REFERENCES crm.people ON DELETE CASCADE;
ALTER TABLE crm.addresses ADD CONSTRAINT fk_addresses_country FOREIGN KEY (country) REFERENCES crm.countries;
ALTER TABLE crm.phones ADD CONSTRAINT fk_phones_person_id FOREIGN KEY (person_id) REFERENCES crm.people ON DELETE CASCADE;
ALTER TABLE crm.phones ADD CONSTRAINT fk_phones_company_id FOREIGN KEY (company_id) REFERENCES crm.companies ON DELETE CASCADE;
CREATE VIEW crm.labels AS SELECT p.id, p.first || ' ' || p.last AS name, a.street, a.zip, a.city, c.name AS country FROM crm.people p JOIN crm.addresses a ON a.person_id = p.id JOIN crm.countries c ON c.code = a.country;
CREATE INDEX people_name ON crm.people (last, first);
CREATE UNIQUE INDEX one_main_address ON crm.addresses (company_id) WHERE kind = 'main' AND company_id IS NOT NULL;
