-- getlago billing api: db/structure.sql (trimmed)
CREATE SCHEMA IF NOT EXISTS public;
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE TYPE public.billable_metric_weighted_interval AS ENUM ('seconds');
CREATE TABLE public.organizations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name character varying NOT NULL,
    api_key character varying NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    webhook_url character varying,
    country character varying,
    vat_rate double precision DEFAULT 0.0 NOT NULL,
    invoice_footer text,
    invoice_grace_period integer DEFAULT 0 NOT NULL,
    CONSTRAINT check_organizations_on_invoice_grace_period CHECK ((invoice_grace_period >= 0))
);
CREATE TABLE public.customers (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    external_id character varying NOT NULL,
    name character varying,
    organization_id uuid NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    country character varying,
    vat_rate double precision,
    currency character varying,
    slug character varying,
    sequential_id bigint,
    invoice_grace_period integer,
    CONSTRAINT check_customers_on_invoice_grace_period CHECK ((invoice_grace_period >= 0))
);
CREATE TABLE public.billable_metrics (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    name character varying NOT NULL,
    code character varying NOT NULL,
    aggregation_type integer NOT NULL,
    field_name character varying,
    "group" jsonb DEFAULT '{}'::jsonb NOT NULL,
    weighted_interval public.billable_metric_weighted_interval,
    deleted_at timestamp(6) without time zone
);
CREATE TABLE public.charges (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    billable_metric_id uuid,
    plan_id uuid,
    charge_model integer DEFAULT 0 NOT NULL,
    properties jsonb DEFAULT '
    "{}"
    '::jsonb NOT NULL,
    amount_currency character varying,
    min_amount_cents integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.events (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    transaction_id character varying NOT NULL,
    code character varying NOT NULL,
    properties jsonb DEFAULT '{}'::jsonb NOT NULL,
    "timestamp" timestamp(6) without time zone,
    subscription_id uuid,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE public.fees (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    invoice_id uuid,
    charge_id uuid,
    amount_cents bigint NOT NULL,
    amount_currency character varying NOT NULL,
    vat_amount_cents bigint NOT NULL,
    vat_amount_currency character varying NOT NULL,
    vat_rate double precision,
    units numeric DEFAULT 0.0 NOT NULL,
    events_count integer,
    properties jsonb DEFAULT '{}'::jsonb NOT NULL
);
CREATE TABLE public.invoices (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    issuing_date date,
    amount_cents bigint DEFAULT 0 NOT NULL,
    vat_amount_cents bigint DEFAULT 0 NOT NULL,
    total_amount_cents bigint DEFAULT 0 NOT NULL,
    invoice_type integer DEFAULT 0 NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    number character varying DEFAULT ''::character varying NOT NULL,
    sequential_id integer,
    customer_id uuid,
    organization_id uuid
);
ALTER TABLE ONLY public.organizations ADD CONSTRAINT organizations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.customers ADD CONSTRAINT customers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.billable_metrics ADD CONSTRAINT billable_metrics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.charges ADD CONSTRAINT charges_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fees ADD CONSTRAINT fees_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.invoices ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_organizations_on_api_key ON public.organizations USING btree (api_key);
CREATE UNIQUE INDEX index_customers_on_external_id_and_organization_id ON public.customers USING btree (external_id, organization_id);
CREATE UNIQUE INDEX index_events_on_subscription_id_and_transaction_id ON public.events USING btree (subscription_id, transaction_id);
CREATE INDEX index_fees_on_charge_id ON public.fees USING btree (charge_id);
CREATE MATERIALIZED VIEW public.last_hour_events_mv AS
 SELECT events.organization_id, events.transaction_id, events.properties, billable_metrics.id AS billable_metric_id, billable_metrics.aggregation_type
   FROM public.events JOIN public.billable_metrics ON billable_metrics.code::text = events.code::text AND billable_metrics.organization_id = events.organization_id
  WHERE events.created_at >= (date_trunc('hour'::text, now()) - '01:00:00'::interval) AND (billable_metrics."group" <> '{}'::jsonb)
  WITH NO DATA;
CREATE VIEW public.customer_vat AS SELECT c.id, COALESCE(c.vat_rate, o.vat_rate) AS vat_rate FROM public.customers c JOIN public.organizations o ON o.id = c.organization_id;
ALTER TABLE ONLY public.customers ADD CONSTRAINT fk_rails_58234c715e FOREIGN KEY (organization_id) REFERENCES public.organizations(id);
ALTER TABLE ONLY public.charges ADD CONSTRAINT fk_rails_a710519346 FOREIGN KEY (billable_metric_id) REFERENCES public.billable_metrics(id);
ALTER TABLE ONLY public.events ADD CONSTRAINT fk_rails_f511b7ecc7 FOREIGN KEY (customer_id) REFERENCES public.customers(id);
ALTER TABLE ONLY public.fees ADD CONSTRAINT fk_rails_6023b3f2dd FOREIGN KEY (invoice_id) REFERENCES public.invoices(id);
