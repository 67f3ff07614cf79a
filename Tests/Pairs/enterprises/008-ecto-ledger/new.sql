

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE SCHEMA event_store;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

CREATE TYPE public.account_class AS ENUM (
    'asset',
    'contra_asset',
    'liability',
    'equity',
    'income',
    'expense'
);

CREATE DOMAIN public.currency AS character varying(10)
	CONSTRAINT currency_format CHECK (((VALUE)::text ~ '^[A-Z0-9]{3,10}$'::text));

CREATE TYPE public.document_kind AS ENUM (
    'invoice',
    'bill',
    'credit_note'
);

CREATE TYPE public.document_status AS ENUM (
    'draft',
    'open',
    'paid',
    'void'
);

CREATE TYPE public.entry_side AS ENUM (
    'debit',
    'credit'
);

CREATE TYPE public.money_with_currency AS (
	amount numeric(38,18),
	currency_code character varying(10)
);

CREATE TYPE public.oban_job_state AS ENUM (
    'available',
    'scheduled',
    'executing',
    'retryable',
    'completed',
    'discarded',
    'cancelled'
);

CREATE DOMAIN public.positive_amount AS numeric(38,18)
	CONSTRAINT positive CHECK ((VALUE > (0)::numeric));

CREATE FUNCTION event_store.event_store_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF current_setting('eventstore.enable_hard_deletes', true) = 'on' THEN RETURN OLD; END IF; PERFORM event_store.reject(tg_table_name::text); END $$;

CREATE FUNCTION event_store.notify_events() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ DECLARE old_v bigint := 0; BEGIN IF tg_op = 'UPDATE' THEN old_v := OLD.stream_version; END IF; PERFORM pg_notify(tg_table_schema || '.events', NEW.stream_uuid || ',' || NEW.stream_id || ',' || old_v + 1 || ',' || NEW.stream_version); RETURN NEW; END $$;

CREATE FUNCTION event_store.reject(VARIADIC opts text[] DEFAULT '{}'::text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'immutable: %', opts; END $$;

CREATE FUNCTION public.check_balanced() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM entries WHERE transaction_id = NEW.transaction_id GROUP BY currency HAVING sum(signed) <> 0) THEN RAISE EXCEPTION 'unbalanced %', NEW.transaction_id USING ERRCODE = 'check_violation'; END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION public.signed_amount(side public.entry_side, amount numeric) RETURNS numeric
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE side WHEN 'debit' THEN amount ELSE -amount END $$;

CREATE TABLE event_store.events (
    event_id uuid NOT NULL,
    event_type text NOT NULL,
    causation_id uuid,
    correlation_id uuid,
    data jsonb NOT NULL,
    metadata jsonb,
    created_at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE event_store.snapshots (
    source_uuid text NOT NULL,
    source_version bigint NOT NULL,
    source_type text NOT NULL,
    data jsonb NOT NULL,
    metadata jsonb,
    created_at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE event_store.stream_events (
    event_id uuid NOT NULL,
    stream_id bigint NOT NULL,
    stream_version bigint NOT NULL,
    original_stream_id bigint,
    original_stream_version bigint
);

CREATE TABLE event_store.streams (
    stream_id bigint NOT NULL,
    stream_uuid text NOT NULL,
    stream_version bigint DEFAULT 0 NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    deleted_at timestamp without time zone
);

CREATE SEQUENCE event_store.streams_stream_id_seq;
ALTER SEQUENCE event_store.streams_stream_id_seq OWNED BY event_store.streams.stream_id;

CREATE TABLE event_store.subscriptions (
    subscription_id bigint NOT NULL,
    stream_uuid text NOT NULL,
    subscription_name text NOT NULL,
    last_seen bigint,
    created_at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE event_store.subscriptions_subscription_id_seq;
ALTER SEQUENCE event_store.subscriptions_subscription_id_seq OWNED BY event_store.subscriptions.subscription_id;

CREATE TABLE public.accounts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    parent_id uuid,
    code character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    class public.account_class NOT NULL,
    currency public.currency,
    normal_side public.entry_side NOT NULL,
    closed_at timestamp without time zone,
    balance numeric(38,18) DEFAULT 0 NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.attachments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    transaction_id uuid,
    filename character varying(255) NOT NULL,
    path character varying(255) NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.bank_accounts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    account_id uuid NOT NULL,
    iban character varying(255),
    bic character varying(255),
    name character varying(255) NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.bank_statement_lines (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    statement_id uuid NOT NULL,
    booked_on date NOT NULL,
    amount numeric(20,4) NOT NULL,
    text text,
    entry_id uuid,
    fingerprint character varying(255),
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.bank_statements (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    bank_account_id uuid NOT NULL,
    file_hash character varying(255) NOT NULL,
    opening numeric(20,4) NOT NULL,
    closing numeric(20,4) NOT NULL,
    from_date date,
    to_date date,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.budgets (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    account_id uuid NOT NULL,
    period_id bigint NOT NULL,
    amount numeric(20,4) NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.counterparties (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    kind character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    tax_id character varying(255),
    email public.citext,
    address jsonb,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.currencies (
    code character varying(10) NOT NULL,
    name character varying(255) NOT NULL,
    exponent smallint DEFAULT 2 NOT NULL,
    kind text DEFAULT 'fiat'::text NOT NULL,
    CONSTRAINT currencies_kind_check CHECK ((kind = ANY (ARRAY['fiat'::text, 'crypto'::text])))
);

CREATE TABLE public.document_lines (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    document_id uuid NOT NULL,
    description character varying(255) NOT NULL,
    quantity numeric(20,4) DEFAULT 1 NOT NULL,
    unit_price numeric(20,4) NOT NULL,
    tax_rate_id uuid,
    "position" integer DEFAULT 0 NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE VIEW public.document_totals AS
SELECT
    NULL::uuid AS id,
    NULL::character varying(255) AS number,
    NULL::public.document_kind AS kind,
    NULL::numeric(38,18) AS total_amount,
    NULL::character varying(10) AS total_currency,
    NULL::numeric AS paid;

CREATE TABLE public.documents (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    counterparty_id uuid NOT NULL,
    number character varying(255) NOT NULL,
    issued_on date NOT NULL,
    due_on date NOT NULL,
    status public.document_status DEFAULT 'draft'::public.document_status NOT NULL,
    transaction_id uuid,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    total_amount numeric(38,18),
    total_currency character varying(10),
    kind public.document_kind DEFAULT 'invoice'::public.document_kind NOT NULL
);

CREATE TABLE public.entries (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    transaction_id uuid NOT NULL,
    account_id uuid NOT NULL,
    side public.entry_side NOT NULL,
    amount public.positive_amount NOT NULL,
    currency public.currency NOT NULL,
    memo character varying(255),
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    signed numeric(38,18) GENERATED ALWAYS AS (public.signed_amount(side, (amount)::numeric)) STORED
);

CREATE TABLE public.periods (
    id bigint NOT NULL,
    tenant_id uuid NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    closed boolean DEFAULT false NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    span daterange GENERATED ALWAYS AS (daterange(starts_on, ends_on, '[]'::text)) STORED
);

CREATE TABLE public.transactions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    journal_id bigint,
    period_id bigint,
    reference character varying(255),
    description text,
    posted_at timestamp without time zone,
    effective_on date NOT NULL,
    reversed_by_id uuid,
    idempotency_key character varying(255),
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE VIEW public.entry_lines AS
 SELECT e.id,
    t.tenant_id,
    t.effective_on,
    a.code,
    a.class,
    e.signed,
    e.currency,
    p.closed
   FROM (((public.entries e
     JOIN public.transactions t ON ((t.id = e.transaction_id)))
     JOIN public.accounts a ON ((a.id = e.account_id)))
     LEFT JOIN public.periods p ON ((p.id = t.period_id)))
  WHERE (t.posted_at IS NOT NULL);

CREATE TABLE public.entry_tags (
    entry_id uuid NOT NULL,
    tag_id bigint NOT NULL
);

CREATE TABLE public.exchange_rates (
    id bigint NOT NULL,
    base public.currency NOT NULL,
    quote public.currency NOT NULL,
    rate numeric(38,18) NOT NULL,
    on_date date NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.exchange_rates_id_seq;
ALTER SEQUENCE public.exchange_rates_id_seq OWNED BY public.exchange_rates.id;

CREATE TABLE public.journals (
    id bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name character varying(255) NOT NULL,
    prefix character varying(8),
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.journals_id_seq;
ALTER SEQUENCE public.journals_id_seq OWNED BY public.journals.id;

CREATE TABLE public.oban_jobs (
    id bigint NOT NULL,
    state public.oban_job_state DEFAULT 'available'::public.oban_job_state NOT NULL,
    queue text DEFAULT 'default'::text NOT NULL,
    worker text NOT NULL,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    errors jsonb[] DEFAULT ARRAY[]::jsonb[] NOT NULL,
    attempt integer DEFAULT 0 NOT NULL,
    max_attempts integer DEFAULT 20 NOT NULL,
    inserted_at timestamp without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL,
    scheduled_at timestamp without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL,
    attempted_at timestamp without time zone,
    completed_at timestamp without time zone,
    priority integer DEFAULT 0,
    tags character varying(255)[] DEFAULT ARRAY[]::character varying[],
    meta jsonb DEFAULT '{}'::jsonb,
    CONSTRAINT attempt_range CHECK (((attempt >= 0) AND (attempt <= max_attempts))),
    CONSTRAINT queue_length CHECK (((char_length(queue) > 0) AND (char_length(queue) < 128)))
);

COMMENT ON TABLE public.oban_jobs IS '12';

CREATE SEQUENCE public.oban_jobs_id_seq;
ALTER SEQUENCE public.oban_jobs_id_seq OWNED BY public.oban_jobs.id;

CREATE TABLE public.payment_allocations (
    id bigint NOT NULL,
    payment_id uuid NOT NULL,
    document_id uuid NOT NULL,
    amount numeric(20,4) NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT alloc_positive CHECK ((amount > (0)::numeric))
);

CREATE SEQUENCE public.payment_allocations_id_seq;
ALTER SEQUENCE public.payment_allocations_id_seq OWNED BY public.payment_allocations.id;

CREATE TABLE public.payments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    counterparty_id uuid,
    method character varying(255),
    received_on date NOT NULL,
    transaction_id uuid,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    amount public.money_with_currency NOT NULL,
    CONSTRAINT payment_amount_positive CHECK (((amount).amount > (0)::numeric))
);

CREATE SEQUENCE public.periods_id_seq;
ALTER SEQUENCE public.periods_id_seq OWNED BY public.periods.id;

CREATE TABLE public.reconciliations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    bank_account_id uuid NOT NULL,
    through date NOT NULL,
    difference numeric(20,4) DEFAULT 0 NOT NULL,
    completed_by uuid,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.schema_migrations (
    version bigint NOT NULL,
    inserted_at timestamp without time zone
);

CREATE TABLE public.tags (
    id bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name public.citext NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.tags_id_seq;
ALTER SEQUENCE public.tags_id_seq OWNED BY public.tags.id;

CREATE TABLE public.tax_rates (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    name character varying(255) NOT NULL,
    rate numeric(5,2) NOT NULL,
    account_id uuid,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.tenant_users (
    id bigint NOT NULL,
    tenant_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role character varying(255) DEFAULT 'viewer'::character varying NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.tenant_users_id_seq;
ALTER SEQUENCE public.tenant_users_id_seq OWNED BY public.tenant_users.id;

CREATE TABLE public.tenants (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name character varying(255) NOT NULL,
    slug public.citext NOT NULL,
    base_currency public.currency DEFAULT 'USD'::character varying NOT NULL,
    timezone character varying(255) DEFAULT 'Etc/UTC'::character varying NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE VIEW public.trial_balance AS
 SELECT entry_lines.tenant_id,
    entry_lines.code,
    entry_lines.class,
    entry_lines.currency,
    sum(entry_lines.signed) FILTER (WHERE (entry_lines.signed > (0)::numeric)) AS debit,
    (- sum(entry_lines.signed) FILTER (WHERE (entry_lines.signed < (0)::numeric))) AS credit,
    sum(entry_lines.signed) AS balance
   FROM public.entry_lines
  GROUP BY entry_lines.tenant_id, entry_lines.code, entry_lines.class, entry_lines.currency;

CREATE TABLE public.users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email public.citext NOT NULL,
    hashed_password character varying(255) NOT NULL,
    confirmed_at timestamp without time zone,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.users_tokens (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    token bytea NOT NULL,
    context character varying(255) NOT NULL,
    sent_to character varying(255),
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

ALTER TABLE ONLY event_store.streams ALTER COLUMN stream_id SET DEFAULT nextval('event_store.streams_stream_id_seq'::regclass);
ALTER TABLE ONLY event_store.subscriptions ALTER COLUMN subscription_id SET DEFAULT nextval('event_store.subscriptions_subscription_id_seq'::regclass);
ALTER TABLE ONLY public.exchange_rates ALTER COLUMN id SET DEFAULT nextval('public.exchange_rates_id_seq'::regclass);
ALTER TABLE ONLY public.journals ALTER COLUMN id SET DEFAULT nextval('public.journals_id_seq'::regclass);
ALTER TABLE ONLY public.oban_jobs ALTER COLUMN id SET DEFAULT nextval('public.oban_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.payment_allocations ALTER COLUMN id SET DEFAULT nextval('public.payment_allocations_id_seq'::regclass);
ALTER TABLE ONLY public.periods ALTER COLUMN id SET DEFAULT nextval('public.periods_id_seq'::regclass);
ALTER TABLE ONLY public.tags ALTER COLUMN id SET DEFAULT nextval('public.tags_id_seq'::regclass);
ALTER TABLE ONLY public.tenant_users ALTER COLUMN id SET DEFAULT nextval('public.tenant_users_id_seq'::regclass);
ALTER TABLE ONLY event_store.events ADD CONSTRAINT events_pkey PRIMARY KEY (event_id);
ALTER TABLE ONLY event_store.snapshots ADD CONSTRAINT snapshots_pkey PRIMARY KEY (source_uuid);
ALTER TABLE ONLY event_store.stream_events ADD CONSTRAINT stream_events_pkey PRIMARY KEY (event_id, stream_id);
ALTER TABLE ONLY event_store.streams ADD CONSTRAINT streams_pkey PRIMARY KEY (stream_id);
ALTER TABLE ONLY event_store.subscriptions ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (subscription_id);
ALTER TABLE ONLY public.accounts ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.attachments ADD CONSTRAINT attachments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bank_accounts ADD CONSTRAINT bank_accounts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bank_statement_lines ADD CONSTRAINT bank_statement_lines_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bank_statements ADD CONSTRAINT bank_statements_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.budgets ADD CONSTRAINT budgets_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.counterparties ADD CONSTRAINT counterparties_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.currencies ADD CONSTRAINT currencies_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.entries ADD CONSTRAINT entries_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.entry_tags ADD CONSTRAINT entry_tags_pkey PRIMARY KEY (entry_id, tag_id);
ALTER TABLE ONLY public.exchange_rates ADD CONSTRAINT exchange_rates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.document_lines ADD CONSTRAINT invoice_lines_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.documents ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.journals ADD CONSTRAINT journals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.oban_jobs ADD CONSTRAINT oban_jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payment_allocations ADD CONSTRAINT payment_allocations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments ADD CONSTRAINT payments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.periods ADD CONSTRAINT periods_no_overlap EXCLUDE USING gist (((tenant_id)::text) WITH =, span WITH &&) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.periods ADD CONSTRAINT periods_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reconciliations ADD CONSTRAINT reconciliations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.schema_migrations ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.tags ADD CONSTRAINT tags_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tax_rates ADD CONSTRAINT tax_rates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenant_users ADD CONSTRAINT tenant_users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants ADD CONSTRAINT tenants_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.transactions ADD CONSTRAINT transactions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.users_tokens ADD CONSTRAINT users_tokens_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX stream_events_stream_id_stream_version_index ON event_store.stream_events USING btree (stream_id, stream_version);
CREATE UNIQUE INDEX streams_stream_uuid_index ON event_store.streams USING btree (stream_uuid);
CREATE UNIQUE INDEX subscriptions_stream_uuid_subscription_name_index ON event_store.subscriptions USING btree (stream_uuid, subscription_name);
CREATE INDEX accounts_parent_id_index ON public.accounts USING btree (parent_id);
CREATE UNIQUE INDEX accounts_tenant_id_code_index ON public.accounts USING btree (tenant_id, code);
CREATE INDEX bank_statement_lines_statement_id_index ON public.bank_statement_lines USING btree (statement_id);
CREATE UNIQUE INDEX bank_statements_file_hash_index ON public.bank_statements USING btree (file_hash);
CREATE UNIQUE INDEX documents_tenant_id_kind_number_index ON public.documents USING btree (tenant_id, kind, number) NULLS NOT DISTINCT;
CREATE INDEX entries_account_id_index ON public.entries USING btree (account_id);
CREATE INDEX entries_transaction_id_index ON public.entries USING btree (transaction_id);
CREATE UNIQUE INDEX exchange_rates_base_quote_on_date_index ON public.exchange_rates USING btree (base, quote, on_date);
CREATE INDEX invoice_lines_invoice_id_index ON public.document_lines USING btree (document_id);
CREATE INDEX oban_jobs_args_index ON public.oban_jobs USING gin (args);
CREATE INDEX oban_jobs_state_queue_priority_scheduled_at_id_index ON public.oban_jobs USING btree (state, queue, priority, scheduled_at, id);
CREATE INDEX payment_allocations_invoice_id_index ON public.payment_allocations USING btree (document_id);
CREATE UNIQUE INDEX tenant_users_tenant_id_user_id_index ON public.tenant_users USING btree (tenant_id, user_id);
CREATE INDEX tenant_users_user_id_index ON public.tenant_users USING btree (user_id);
CREATE UNIQUE INDEX tenants_slug_index ON public.tenants USING btree (slug);
CREATE INDEX transactions_tenant_id_effective_on_index ON public.transactions USING btree (tenant_id, effective_on);
CREATE UNIQUE INDEX transactions_tenant_id_idempotency_key_index ON public.transactions USING btree (tenant_id, idempotency_key) WHERE (idempotency_key IS NOT NULL);
CREATE UNIQUE INDEX users_email_index ON public.users USING btree (email);
CREATE UNIQUE INDEX users_tokens_context_token_index ON public.users_tokens USING btree (context, token);
CREATE INDEX users_tokens_user_id_index ON public.users_tokens USING btree (user_id);

CREATE OR REPLACE VIEW public.document_totals AS
 SELECT i.id,
    i.number,
    i.kind,
    i.total_amount,
    i.total_currency,
    COALESCE(sum(p.amount), (0)::numeric) AS paid
   FROM (public.documents i
     LEFT JOIN public.payment_allocations p ON ((p.document_id = i.id)))
  WHERE (i.status = ANY (ARRAY['open'::public.document_status, 'paid'::public.document_status]))
  GROUP BY i.id;

CREATE TRIGGER event_notification AFTER INSERT OR UPDATE OF stream_version ON event_store.streams FOR EACH ROW EXECUTE FUNCTION event_store.notify_events();

CREATE TRIGGER no_delete_events BEFORE DELETE ON event_store.events FOR EACH ROW EXECUTE FUNCTION event_store.event_store_delete();

CREATE TRIGGER no_delete_streams BEFORE DELETE ON event_store.streams FOR EACH ROW EXECUTE FUNCTION event_store.event_store_delete();

CREATE CONSTRAINT TRIGGER entries_balanced AFTER INSERT OR UPDATE ON public.entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.check_balanced();

ALTER TABLE ONLY event_store.stream_events ADD CONSTRAINT stream_events_event_id_fkey FOREIGN KEY (event_id) REFERENCES event_store.events(event_id);
ALTER TABLE ONLY event_store.stream_events ADD CONSTRAINT stream_events_stream_id_fkey FOREIGN KEY (stream_id) REFERENCES event_store.streams(stream_id);
ALTER TABLE ONLY public.accounts ADD CONSTRAINT accounts_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.accounts ADD CONSTRAINT accounts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.attachments ADD CONSTRAINT attachments_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.attachments ADD CONSTRAINT attachments_transaction_id_fkey FOREIGN KEY (transaction_id) REFERENCES public.transactions(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bank_accounts ADD CONSTRAINT bank_accounts_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.bank_accounts ADD CONSTRAINT bank_accounts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bank_statement_lines ADD CONSTRAINT bank_statement_lines_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.entries(id);
ALTER TABLE ONLY public.bank_statement_lines ADD CONSTRAINT bank_statement_lines_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES public.bank_statements(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bank_statements ADD CONSTRAINT bank_statements_bank_account_id_fkey FOREIGN KEY (bank_account_id) REFERENCES public.bank_accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.budgets ADD CONSTRAINT budgets_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.budgets ADD CONSTRAINT budgets_period_id_fkey FOREIGN KEY (period_id) REFERENCES public.periods(id);
ALTER TABLE ONLY public.budgets ADD CONSTRAINT budgets_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.counterparties ADD CONSTRAINT counterparties_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.entries ADD CONSTRAINT entries_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.entries ADD CONSTRAINT entries_currency_fkey FOREIGN KEY (currency) REFERENCES public.currencies(code) NOT VALID;
ALTER TABLE ONLY public.entries ADD CONSTRAINT entries_transaction_id_fkey FOREIGN KEY (transaction_id) REFERENCES public.transactions(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.entry_tags ADD CONSTRAINT entry_tags_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.entries(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.entry_tags ADD CONSTRAINT entry_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES public.tags(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.document_lines ADD CONSTRAINT invoice_lines_invoice_id_fkey FOREIGN KEY (document_id) REFERENCES public.documents(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.document_lines ADD CONSTRAINT invoice_lines_tax_rate_id_fkey FOREIGN KEY (tax_rate_id) REFERENCES public.tax_rates(id);
ALTER TABLE ONLY public.documents ADD CONSTRAINT invoices_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES public.counterparties(id);
ALTER TABLE ONLY public.documents ADD CONSTRAINT invoices_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.documents ADD CONSTRAINT invoices_transaction_id_fkey FOREIGN KEY (transaction_id) REFERENCES public.transactions(id);
ALTER TABLE ONLY public.journals ADD CONSTRAINT journals_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.payment_allocations ADD CONSTRAINT payment_allocations_invoice_id_fkey FOREIGN KEY (document_id) REFERENCES public.documents(id);
ALTER TABLE ONLY public.payment_allocations ADD CONSTRAINT payment_allocations_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES public.payments(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.payments ADD CONSTRAINT payments_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES public.counterparties(id);
ALTER TABLE ONLY public.payments ADD CONSTRAINT payments_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.payments ADD CONSTRAINT payments_transaction_id_fkey FOREIGN KEY (transaction_id) REFERENCES public.transactions(id);
ALTER TABLE ONLY public.periods ADD CONSTRAINT periods_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reconciliations ADD CONSTRAINT reconciliations_bank_account_id_fkey FOREIGN KEY (bank_account_id) REFERENCES public.bank_accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reconciliations ADD CONSTRAINT reconciliations_completed_by_fkey FOREIGN KEY (completed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.tags ADD CONSTRAINT tags_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.tax_rates ADD CONSTRAINT tax_rates_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.tax_rates ADD CONSTRAINT tax_rates_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.tenant_users ADD CONSTRAINT tenant_users_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.tenant_users ADD CONSTRAINT tenant_users_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.transactions ADD CONSTRAINT transactions_journal_id_fkey FOREIGN KEY (journal_id) REFERENCES public.journals(id);
ALTER TABLE ONLY public.transactions ADD CONSTRAINT transactions_period_id_fkey FOREIGN KEY (period_id) REFERENCES public.periods(id);
ALTER TABLE ONLY public.transactions ADD CONSTRAINT transactions_reversed_by_id_fkey FOREIGN KEY (reversed_by_id) REFERENCES public.transactions(id);
ALTER TABLE ONLY public.transactions ADD CONSTRAINT transactions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.users_tokens ADD CONSTRAINT users_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
