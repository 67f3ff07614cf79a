-- getlago billing api: db/structure.sql (trimmed)
CREATE SCHEMA IF NOT EXISTS public;
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE TYPE public.billable_metric_weighted_interval AS ENUM ('seconds');
CREATE TYPE public.billable_metric_rounding_function AS ENUM ('round', 'floor', 'ceil');
CREATE TYPE public.customer_type AS ENUM ('company', 'individual');
CREATE TYPE public.tax_status AS ENUM ('pending', 'succeeded', 'failed');
CREATE TYPE public.usage_monitoring_alert_types AS ENUM ('current_usage_amount', 'billable_metric_usage_amount');
CREATE TABLE public.organizations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name character varying NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    country character varying,
    invoice_footer text,
    invoice_grace_period integer DEFAULT 0 NOT NULL,
    timezone character varying DEFAULT 'UTC'::character varying NOT NULL,
    email_settings character varying[] DEFAULT '{}'::character varying[] NOT NULL,
    default_currency character varying DEFAULT 'USD'::character varying NOT NULL,
    document_numbering integer DEFAULT 0 NOT NULL,
    premium_integrations character varying[] DEFAULT '{}'::character varying[] NOT NULL,
    clickhouse_events_store boolean DEFAULT false NOT NULL,
    CONSTRAINT check_organizations_on_invoice_grace_period CHECK ((invoice_grace_period >= 0))
);
CREATE TABLE public.customers (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    external_id character varying NOT NULL,
    name character varying,
    organization_id uuid NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    country character varying,
    currency character varying,
    slug character varying,
    sequential_id bigint,
    invoice_grace_period integer,
    deleted_at timestamp(6) without time zone,
    net_payment_term integer,
    customer_type public.customer_type,
    exclude_from_dunning_campaign boolean DEFAULT false NOT NULL,
    CONSTRAINT check_customers_on_invoice_grace_period CHECK ((invoice_grace_period >= 0))
    , CONSTRAINT check_customers_on_net_payment_term CHECK ((net_payment_term >= 0))
);
CREATE TABLE public.billable_metrics (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    name character varying NOT NULL,
    code character varying NOT NULL,
    aggregation_type integer NOT NULL,
    field_name character varying,
    weighted_interval public.billable_metric_weighted_interval,
    recurring boolean DEFAULT false NOT NULL,
    custom_aggregator text,
    expression character varying,
    rounding_function public.billable_metric_rounding_function,
    rounding_precision integer,
    deleted_at timestamp(6) without time zone
);
CREATE TABLE public.charges (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    billable_metric_id uuid,
    plan_id uuid,
    charge_model integer DEFAULT 0 NOT NULL,
    properties jsonb DEFAULT '
    {}
    '::jsonb NOT NULL,
    amount_currency character varying,
    min_amount_cents bigint DEFAULT 0 NOT NULL,
    pay_in_advance boolean DEFAULT false NOT NULL,
    prorated boolean DEFAULT false NOT NULL,
    invoice_display_name character varying
);
CREATE TABLE public.events (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid,
    transaction_id character varying NOT NULL,
    code character varying NOT NULL,
    properties jsonb DEFAULT '{}'::jsonb NOT NULL,
    "timestamp" timestamp(6) without time zone,
    subscription_id uuid,
    external_subscription_id character varying,
    precise_total_amount_cents numeric(40,15),
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE public.fees (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    invoice_id uuid,
    charge_id uuid,
    amount_cents bigint NOT NULL,
    amount_currency character varying NOT NULL,
    taxes_amount_cents bigint NOT NULL,
    taxes_rate double precision DEFAULT 0.0 NOT NULL,
    units numeric DEFAULT 0.0 NOT NULL,
    events_count integer,
    precise_amount_cents numeric(40,15) DEFAULT 0.0 NOT NULL,
    total_aggregated_units numeric,
    grouped_by jsonb DEFAULT '{}'::jsonb NOT NULL,
    properties jsonb DEFAULT '{}'::jsonb NOT NULL
);
CREATE TABLE public.invoices (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    issuing_date date,
    invoice_type integer DEFAULT 0 NOT NULL,
    number character varying DEFAULT ''::character varying NOT NULL,
    sequential_id integer,
    customer_id uuid,
    status integer DEFAULT 1 NOT NULL,
    fees_amount_cents bigint DEFAULT 0 NOT NULL,
    taxes_amount_cents bigint DEFAULT 0 NOT NULL,
    total_amount_cents bigint DEFAULT 0 NOT NULL,
    payment_overdue boolean DEFAULT false,
    tax_status public.tax_status,
    voided_at timestamp(6) without time zone,
    CONSTRAINT check_organizations_on_net_payment_term CHECK ((total_amount_cents IS NOT NULL)) NOT VALID,
    organization_id uuid
);
ALTER TABLE ONLY public.organizations ADD CONSTRAINT organizations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.customers ADD CONSTRAINT customers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.billable_metrics ADD CONSTRAINT billable_metrics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.charges ADD CONSTRAINT charges_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fees ADD CONSTRAINT fees_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.invoices ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_customers_on_external_id_and_organization_id ON public.customers USING btree (external_id, organization_id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX index_unique_transaction_id ON public.events USING btree (organization_id, external_subscription_id, transaction_id);
CREATE INDEX index_events_on_external_subscription_id_with_included ON public.events USING btree (organization_id, external_subscription_id, code, "timestamp") INCLUDE (properties, created_at);
CREATE UNIQUE INDEX index_invoices_number ON public.invoices (organization_id, number) NULLS NOT DISTINCT WHERE status <> 0;
CREATE INDEX index_fees_on_charge_id ON public.fees USING btree (charge_id);
CREATE MATERIALIZED VIEW public.last_hour_events_mv AS
 WITH billable_metric_filters AS (
         SELECT billable_metrics.organization_id AS bm_organization_id, billable_metrics.id AS bm_id, billable_metrics.code AS bm_code, billable_metrics.expression
           FROM public.billable_metrics WHERE billable_metrics.deleted_at IS NULL
        )
 SELECT events.organization_id, events.transaction_id, events.properties, f.bm_id AS billable_metric_id, (f.expression IS NOT NULL) AS computed, events.precise_total_amount_cents
   FROM public.events JOIN billable_metric_filters f ON f.bm_code::text = events.code::text AND f.bm_organization_id = events.organization_id
  WHERE events.created_at >= (date_trunc('hour'::text, now()) - '01:00:00'::interval)
  WITH NO DATA;
CREATE UNIQUE INDEX index_last_hour_events_mv ON public.last_hour_events_mv (organization_id, transaction_id, billable_metric_id);
CREATE TABLE public.taxes (id uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY, organization_id uuid NOT NULL, code character varying NOT NULL, rate double precision DEFAULT 0.0 NOT NULL, applied_to_organization boolean DEFAULT false NOT NULL);
CREATE TABLE public.fees_taxes (id uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY, fee_id uuid NOT NULL, tax_id uuid, amount_cents bigint DEFAULT 0 NOT NULL);
CREATE UNIQUE INDEX index_fees_taxes_on_fee_id_and_tax_id ON public.fees_taxes USING btree (fee_id, tax_id) WHERE ((tax_id IS NOT NULL) AND (amount_cents > 0));
ALTER TABLE ONLY public.fees_taxes ADD CONSTRAINT fk_rails_103e187859 FOREIGN KEY (tax_id) REFERENCES public.taxes(id);
CREATE VIEW public.exports_fees AS
 SELECT f.id AS lago_id, f.invoice_id AS lago_invoice_id, to_json(f.grouped_by) AS grouped_by, f.taxes_amount_cents,
    CASE i.status WHEN 0 THEN 'draft'::text WHEN 1 THEN 'finalized'::text WHEN 2 THEN 'voided'::text END AS invoice_status,
    ARRAY( SELECT t.code FROM public.taxes t JOIN public.fees_taxes ft ON ft.tax_id = t.id WHERE ft.fee_id = f.id ORDER BY t.code) AS tax_codes
   FROM public.fees f LEFT JOIN public.invoices i ON i.id = f.invoice_id;
ALTER TABLE ONLY public.customers ADD CONSTRAINT fk_rails_58234c715e FOREIGN KEY (organization_id) REFERENCES public.organizations(id);
ALTER TABLE ONLY public.charges ADD CONSTRAINT fk_rails_a710519346 FOREIGN KEY (billable_metric_id) REFERENCES public.billable_metrics(id);
ALTER TABLE ONLY public.fees ADD CONSTRAINT fk_rails_6023b3f2dd FOREIGN KEY (invoice_id) REFERENCES public.invoices(id);
