CREATE EXTENSION hstore;
CREATE SCHEMA crm;
CREATE TABLE crm."Contact" ("ContactID" serial PRIMARY KEY, "First Name" text, "Last Name" text, "E-Mail" varchar(200), custom hstore DEFAULT ''::hstore, "group" int, "user" name DEFAULT "current_user"(), "timestamp" timestamp DEFAULT ('now'::text)::timestamp);
CREATE INDEX "Contact Names" ON crm."Contact" ("Last Name", "First Name");
CREATE INDEX contact_custom ON crm."Contact" USING gist (custom);
CREATE TABLE crm."Deal" (id serial PRIMARY KEY, "ContactID" int REFERENCES crm."Contact" ("ContactID"), value float4, currency varchar(3), stage int DEFAULT 1, closed bool DEFAULT 'f', notes text);
CREATE TABLE crm."table" ("column" int, "select" text, "from" date, "a""b" text);
CREATE VIEW crm."Open Deals" AS SELECT d.id, c."First Name" || ' ' || c."Last Name" AS "Full Name", d.value FROM crm."Deal" d JOIN crm."Contact" c USING ("ContactID") WHERE NOT d.closed;
CREATE FUNCTION crm."Get Contact"("e-mail" text) RETURNS crm."Contact" LANGUAGE sql AS $$ SELECT * FROM crm."Contact" WHERE "E-Mail" = $1 LIMIT 1 $$;
