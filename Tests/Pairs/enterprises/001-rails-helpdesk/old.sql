

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;

COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE TYPE public.ticket_channel AS ENUM (
    'web',
    'email',
    'phone',
    'twitter'
);

CREATE TYPE public.ticket_status AS ENUM (
    'new',
    'open',
    'pending',
    'solved',
    'closed'
);

CREATE FUNCTION public.log_status_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into ticket_events(ticket_id, event, old_status, new_status, created_at, updated_at) values (new.id, 'status', old.status, new.status, now(), now());
  return null;
end $$;

CREATE FUNCTION public.next_ticket_number(p_account integer) RETURNS integer
    LANGUAGE plpgsql
    AS $$
BEGIN
  RETURN (SELECT coalesce(max(number),0)+1 FROM tickets WHERE account_id = p_account);
END $$;

CREATE FUNCTION public.ticket_is_live(s public.ticket_status) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT s IN ('new','open','pending') $$;

CREATE FUNCTION public.tickets_search_trigger() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.search := setweight(to_tsvector('pg_catalog.english', coalesce(new.subject,'')), 'A') || setweight(to_tsvector('pg_catalog.english', coalesce(new.body,'')), 'B');
  return new;
end $$;

CREATE TABLE public.accounts (
    id integer NOT NULL,
    name character varying NOT NULL,
    subdomain public.citext NOT NULL,
    plan character varying DEFAULT 'trial'::character varying NOT NULL,
    settings public.hstore DEFAULT ''::public.hstore NOT NULL,
    locale character varying DEFAULT 'en'::character varying,
    trial_ends_on date,
    suspended boolean DEFAULT false NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.accounts_id_seq AS integer;
ALTER SEQUENCE public.accounts_id_seq OWNED BY public.accounts.id;

CREATE TABLE public.contacts (
    id integer NOT NULL,
    account_id integer NOT NULL,
    organization_id integer,
    email public.citext,
    name character varying,
    external_ref character varying,
    custom_fields public.hstore,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE public.tickets (
    id integer NOT NULL,
    account_id integer NOT NULL,
    contact_id integer,
    assignee_id integer,
    team_id integer,
    sla_id integer,
    number integer NOT NULL,
    subject character varying NOT NULL,
    body text,
    status public.ticket_status DEFAULT 'new'::public.ticket_status NOT NULL,
    channel public.ticket_channel DEFAULT 'web'::public.ticket_channel NOT NULL,
    priority integer DEFAULT 2 NOT NULL,
    due_at timestamp(6) without time zone,
    solved_at timestamp(6) without time zone,
    tag_list character varying[] DEFAULT '{}'::character varying[] NOT NULL,
    search tsvector,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT chk_rails_1531ace75e CHECK (((priority >= 1) AND (priority <= 4)))
);

COMMENT ON COLUMN public.tickets.priority IS '1 low .. 4 urgent';

CREATE TABLE public.users (
    id integer NOT NULL,
    account_id integer NOT NULL,
    role_id integer,
    email public.citext NOT NULL,
    encrypted_password character varying DEFAULT ''::character varying NOT NULL,
    name character varying,
    phone character varying,
    sign_in_count integer DEFAULT 0 NOT NULL,
    current_sign_in_ip inet,
    last_sign_in_at timestamp(6) without time zone,
    time_zone character varying DEFAULT 'UTC'::character varying,
    active boolean DEFAULT true NOT NULL,
    signature text,
    preferences jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE VIEW public.open_tickets AS
 SELECT t.id,
    t.account_id,
    t.number,
    t.subject,
    t.status,
    t.priority,
    u.name AS assignee_name,
    c.email AS contact_email
   FROM ((public.tickets t
     LEFT JOIN public.users u ON ((u.id = t.assignee_id)))
     LEFT JOIN public.contacts c ON ((c.id = t.contact_id)))
  WHERE public.ticket_is_live(t.status);

CREATE VIEW public.agent_workload AS
 SELECT o.account_id,
    o.assignee_name,
    count(*) AS open_count,
    count(*) FILTER (WHERE (o.priority >= 3)) AS urgent_count
   FROM public.open_tickets o
  GROUP BY o.account_id, o.assignee_name;

CREATE TABLE public.api_tokens (
    id integer NOT NULL,
    user_id integer NOT NULL,
    token character varying NOT NULL,
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.api_tokens_id_seq AS integer;
ALTER SEQUENCE public.api_tokens_id_seq OWNED BY public.api_tokens.id;

CREATE TABLE public.ar_internal_metadata (
    key character varying NOT NULL,
    value character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE public.attachments (
    id integer NOT NULL,
    comment_id integer,
    file_name character varying NOT NULL,
    content_type character varying,
    byte_size integer DEFAULT 0 NOT NULL,
    checksum character varying,
    metadata json,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.attachments_id_seq AS integer;
ALTER SEQUENCE public.attachments_id_seq OWNED BY public.attachments.id;

CREATE TABLE public.audits (
    id bigint NOT NULL,
    auditable_type character varying,
    auditable_id integer,
    user_id integer,
    action character varying,
    audited_changes jsonb,
    version integer DEFAULT 0,
    comment character varying,
    remote_address character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

COMMENT ON TABLE public.audits IS 'audited gem';

CREATE SEQUENCE public.audits_id_seq;
ALTER SEQUENCE public.audits_id_seq OWNED BY public.audits.id;

CREATE TABLE public.automations (
    id integer NOT NULL,
    account_id integer NOT NULL,
    name character varying NOT NULL,
    conditions json DEFAULT '{}'::json NOT NULL,
    actions json DEFAULT '[]'::json NOT NULL,
    last_run_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.automations_id_seq AS integer;
ALTER SEQUENCE public.automations_id_seq OWNED BY public.automations.id;

CREATE TABLE public.business_hours (
    id integer NOT NULL,
    account_id integer NOT NULL,
    wday integer NOT NULL,
    opens time without time zone NOT NULL,
    closes time without time zone NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT chk_rails_86c3a92ac0 CHECK ((opens < closes))
);

CREATE SEQUENCE public.business_hours_id_seq AS integer;
ALTER SEQUENCE public.business_hours_id_seq OWNED BY public.business_hours.id;

CREATE TABLE public.canned_responses (
    id integer NOT NULL,
    account_id integer NOT NULL,
    user_id integer,
    title character varying NOT NULL,
    body text NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.canned_responses_id_seq AS integer;
ALTER SEQUENCE public.canned_responses_id_seq OWNED BY public.canned_responses.id;

CREATE TABLE public.comments (
    id integer NOT NULL,
    ticket_id integer NOT NULL,
    author_type character varying NOT NULL,
    author_id integer NOT NULL,
    body text NOT NULL,
    public boolean DEFAULT true NOT NULL,
    html_body text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.comments_id_seq AS integer;
ALTER SEQUENCE public.comments_id_seq OWNED BY public.comments.id;

CREATE SEQUENCE public.contacts_id_seq AS integer;
ALTER SEQUENCE public.contacts_id_seq OWNED BY public.contacts.id;

CREATE TABLE public.email_domains (
    id integer NOT NULL,
    account_id integer NOT NULL,
    domain public.citext NOT NULL,
    verified_at timestamp(6) without time zone,
    dkim_key text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.email_domains_id_seq AS integer;
ALTER SEQUENCE public.email_domains_id_seq OWNED BY public.email_domains.id;

CREATE TABLE public.inbound_emails (
    id bigint NOT NULL,
    account_id integer NOT NULL,
    message_id character varying NOT NULL,
    raw text,
    ticket_id integer,
    status integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.inbound_emails_id_seq;
ALTER SEQUENCE public.inbound_emails_id_seq OWNED BY public.inbound_emails.id;

CREATE TABLE public.kb_articles (
    id integer NOT NULL,
    kb_category_id integer NOT NULL,
    author_id integer,
    title character varying NOT NULL,
    slug character varying NOT NULL,
    body text,
    published boolean DEFAULT false NOT NULL,
    published_at timestamp(6) without time zone,
    views_count integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.kb_articles_id_seq AS integer;
ALTER SEQUENCE public.kb_articles_id_seq OWNED BY public.kb_articles.id;

CREATE TABLE public.kb_categories (
    id integer NOT NULL,
    account_id integer NOT NULL,
    parent_id integer,
    name character varying NOT NULL,
    slug character varying NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.kb_categories_id_seq AS integer;
ALTER SEQUENCE public.kb_categories_id_seq OWNED BY public.kb_categories.id;

CREATE TABLE public.kb_votes (
    id integer NOT NULL,
    kb_article_id integer NOT NULL,
    contact_id integer,
    helpful boolean NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.kb_votes_id_seq AS integer;
ALTER SEQUENCE public.kb_votes_id_seq OWNED BY public.kb_votes.id;

CREATE TABLE public.macros (
    id integer NOT NULL,
    account_id integer NOT NULL,
    name character varying NOT NULL,
    actions json DEFAULT '[]'::json NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.macros_id_seq AS integer;
ALTER SEQUENCE public.macros_id_seq OWNED BY public.macros.id;

CREATE TABLE public.organizations (
    id integer NOT NULL,
    account_id integer NOT NULL,
    name character varying NOT NULL,
    domain_names character varying[] DEFAULT '{}'::character varying[] NOT NULL,
    notes text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.organizations_id_seq AS integer;
ALTER SEQUENCE public.organizations_id_seq OWNED BY public.organizations.id;

CREATE TABLE public.roles (
    id integer NOT NULL,
    account_id integer NOT NULL,
    name character varying NOT NULL,
    permissions character varying[] DEFAULT '{}'::character varying[] NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.roles_id_seq AS integer;
ALTER SEQUENCE public.roles_id_seq OWNED BY public.roles.id;

CREATE TABLE public.satisfaction_ratings (
    id integer NOT NULL,
    ticket_id integer NOT NULL,
    score integer NOT NULL,
    comment text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT chk_rails_3da6c122dc CHECK ((score = ANY (ARRAY['-1'::integer, 1])))
);

CREATE SEQUENCE public.satisfaction_ratings_id_seq AS integer;
ALTER SEQUENCE public.satisfaction_ratings_id_seq OWNED BY public.satisfaction_ratings.id;

CREATE TABLE public.schema_migrations (
    version character varying NOT NULL
);

CREATE TABLE public.slas (
    id integer NOT NULL,
    account_id integer NOT NULL,
    name character varying NOT NULL,
    first_response_minutes integer DEFAULT 60 NOT NULL,
    resolution_minutes integer DEFAULT 1440 NOT NULL,
    business_hours_only boolean DEFAULT true NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT chk_rails_66c4d89eee CHECK (((first_response_minutes > 0) AND (resolution_minutes >= first_response_minutes)))
);

CREATE SEQUENCE public.slas_id_seq AS integer;
ALTER SEQUENCE public.slas_id_seq OWNED BY public.slas.id;

CREATE TABLE public.subscriptions (
    id integer NOT NULL,
    account_id integer NOT NULL,
    stripe_id character varying,
    quantity integer DEFAULT 1 NOT NULL,
    amount numeric(8,2) DEFAULT 0 NOT NULL,
    currency character varying DEFAULT 'USD'::character varying NOT NULL,
    cancels_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.subscriptions_id_seq AS integer;
ALTER SEQUENCE public.subscriptions_id_seq OWNED BY public.subscriptions.id;

CREATE TABLE public.taggings (
    id integer NOT NULL,
    tag_id integer NOT NULL,
    taggable_type character varying NOT NULL,
    taggable_id integer NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.taggings_id_seq AS integer;
ALTER SEQUENCE public.taggings_id_seq OWNED BY public.taggings.id;

CREATE TABLE public.tags (
    id integer NOT NULL,
    account_id integer NOT NULL,
    name public.citext NOT NULL,
    taggings_count integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.tags_id_seq AS integer;
ALTER SEQUENCE public.tags_id_seq OWNED BY public.tags.id;

CREATE TABLE public.team_memberships (
    id integer NOT NULL,
    team_id integer NOT NULL,
    user_id integer NOT NULL,
    leader boolean DEFAULT false NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.team_memberships_id_seq AS integer;
ALTER SEQUENCE public.team_memberships_id_seq OWNED BY public.team_memberships.id;

CREATE TABLE public.teams (
    id integer NOT NULL,
    account_id integer NOT NULL,
    name character varying NOT NULL,
    auto_assign boolean DEFAULT false NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.teams_id_seq AS integer;
ALTER SEQUENCE public.teams_id_seq OWNED BY public.teams.id;

CREATE MATERIALIZED VIEW public.ticket_daily_stats AS
 SELECT tickets.account_id,
    date_trunc('day'::text, tickets.created_at) AS day,
    tickets.status,
    tickets.channel,
    count(*) AS n,
    avg(EXTRACT(epoch FROM (tickets.solved_at - tickets.created_at))) AS avg_resolution
   FROM public.tickets
  GROUP BY tickets.account_id, (date_trunc('day'::text, tickets.created_at)), tickets.status, tickets.channel
  WITH NO DATA;

CREATE TABLE public.ticket_events (
    id bigint NOT NULL,
    ticket_id integer NOT NULL,
    user_id integer,
    event character varying NOT NULL,
    changes_data json,
    old_status public.ticket_status,
    new_status public.ticket_status,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.ticket_events_id_seq;
ALTER SEQUENCE public.ticket_events_id_seq OWNED BY public.ticket_events.id;

CREATE SEQUENCE public.tickets_id_seq AS integer;
ALTER SEQUENCE public.tickets_id_seq OWNED BY public.tickets.id;

CREATE TABLE public.triggers (
    id integer NOT NULL,
    account_id integer NOT NULL,
    name character varying NOT NULL,
    conditions json DEFAULT '{}'::json NOT NULL,
    actions json DEFAULT '[]'::json NOT NULL,
    active boolean DEFAULT true NOT NULL,
    "position" integer,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.triggers_id_seq AS integer;
ALTER SEQUENCE public.triggers_id_seq OWNED BY public.triggers.id;

CREATE SEQUENCE public.users_id_seq AS integer;
ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;

CREATE TABLE public.webhook_deliveries (
    id bigint NOT NULL,
    webhook_id integer NOT NULL,
    response_code integer,
    payload json,
    delivered_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.webhook_deliveries_id_seq;
ALTER SEQUENCE public.webhook_deliveries_id_seq OWNED BY public.webhook_deliveries.id;

CREATE TABLE public.webhooks (
    id integer NOT NULL,
    account_id integer NOT NULL,
    url character varying NOT NULL,
    secret character varying,
    events character varying[] DEFAULT '{}'::character varying[] NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.webhooks_id_seq AS integer;
ALTER SEQUENCE public.webhooks_id_seq OWNED BY public.webhooks.id;

ALTER TABLE ONLY public.accounts ALTER COLUMN id SET DEFAULT nextval('public.accounts_id_seq'::regclass);
ALTER TABLE ONLY public.api_tokens ALTER COLUMN id SET DEFAULT nextval('public.api_tokens_id_seq'::regclass);
ALTER TABLE ONLY public.attachments ALTER COLUMN id SET DEFAULT nextval('public.attachments_id_seq'::regclass);
ALTER TABLE ONLY public.audits ALTER COLUMN id SET DEFAULT nextval('public.audits_id_seq'::regclass);
ALTER TABLE ONLY public.automations ALTER COLUMN id SET DEFAULT nextval('public.automations_id_seq'::regclass);
ALTER TABLE ONLY public.business_hours ALTER COLUMN id SET DEFAULT nextval('public.business_hours_id_seq'::regclass);
ALTER TABLE ONLY public.canned_responses ALTER COLUMN id SET DEFAULT nextval('public.canned_responses_id_seq'::regclass);
ALTER TABLE ONLY public.comments ALTER COLUMN id SET DEFAULT nextval('public.comments_id_seq'::regclass);
ALTER TABLE ONLY public.contacts ALTER COLUMN id SET DEFAULT nextval('public.contacts_id_seq'::regclass);
ALTER TABLE ONLY public.email_domains ALTER COLUMN id SET DEFAULT nextval('public.email_domains_id_seq'::regclass);
ALTER TABLE ONLY public.inbound_emails ALTER COLUMN id SET DEFAULT nextval('public.inbound_emails_id_seq'::regclass);
ALTER TABLE ONLY public.kb_articles ALTER COLUMN id SET DEFAULT nextval('public.kb_articles_id_seq'::regclass);
ALTER TABLE ONLY public.kb_categories ALTER COLUMN id SET DEFAULT nextval('public.kb_categories_id_seq'::regclass);
ALTER TABLE ONLY public.kb_votes ALTER COLUMN id SET DEFAULT nextval('public.kb_votes_id_seq'::regclass);
ALTER TABLE ONLY public.macros ALTER COLUMN id SET DEFAULT nextval('public.macros_id_seq'::regclass);
ALTER TABLE ONLY public.organizations ALTER COLUMN id SET DEFAULT nextval('public.organizations_id_seq'::regclass);
ALTER TABLE ONLY public.roles ALTER COLUMN id SET DEFAULT nextval('public.roles_id_seq'::regclass);
ALTER TABLE ONLY public.satisfaction_ratings ALTER COLUMN id SET DEFAULT nextval('public.satisfaction_ratings_id_seq'::regclass);
ALTER TABLE ONLY public.slas ALTER COLUMN id SET DEFAULT nextval('public.slas_id_seq'::regclass);
ALTER TABLE ONLY public.subscriptions ALTER COLUMN id SET DEFAULT nextval('public.subscriptions_id_seq'::regclass);
ALTER TABLE ONLY public.taggings ALTER COLUMN id SET DEFAULT nextval('public.taggings_id_seq'::regclass);
ALTER TABLE ONLY public.tags ALTER COLUMN id SET DEFAULT nextval('public.tags_id_seq'::regclass);
ALTER TABLE ONLY public.team_memberships ALTER COLUMN id SET DEFAULT nextval('public.team_memberships_id_seq'::regclass);
ALTER TABLE ONLY public.teams ALTER COLUMN id SET DEFAULT nextval('public.teams_id_seq'::regclass);
ALTER TABLE ONLY public.ticket_events ALTER COLUMN id SET DEFAULT nextval('public.ticket_events_id_seq'::regclass);
ALTER TABLE ONLY public.tickets ALTER COLUMN id SET DEFAULT nextval('public.tickets_id_seq'::regclass);
ALTER TABLE ONLY public.triggers ALTER COLUMN id SET DEFAULT nextval('public.triggers_id_seq'::regclass);
ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);
ALTER TABLE ONLY public.webhook_deliveries ALTER COLUMN id SET DEFAULT nextval('public.webhook_deliveries_id_seq'::regclass);
ALTER TABLE ONLY public.webhooks ALTER COLUMN id SET DEFAULT nextval('public.webhooks_id_seq'::regclass);
ALTER TABLE ONLY public.accounts ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.api_tokens ADD CONSTRAINT api_tokens_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ar_internal_metadata ADD CONSTRAINT ar_internal_metadata_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.attachments ADD CONSTRAINT attachments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audits ADD CONSTRAINT audits_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.automations ADD CONSTRAINT automations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.business_hours ADD CONSTRAINT business_hours_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.canned_responses ADD CONSTRAINT canned_responses_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.comments ADD CONSTRAINT comments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.contacts ADD CONSTRAINT contacts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.email_domains ADD CONSTRAINT email_domains_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inbound_emails ADD CONSTRAINT inbound_emails_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kb_articles ADD CONSTRAINT kb_articles_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kb_categories ADD CONSTRAINT kb_categories_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kb_votes ADD CONSTRAINT kb_votes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.macros ADD CONSTRAINT macros_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organizations ADD CONSTRAINT organizations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.roles ADD CONSTRAINT roles_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.satisfaction_ratings ADD CONSTRAINT satisfaction_ratings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.schema_migrations ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.slas ADD CONSTRAINT slas_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subscriptions ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.taggings ADD CONSTRAINT taggings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tags ADD CONSTRAINT tags_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.team_memberships ADD CONSTRAINT team_memberships_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.teams ADD CONSTRAINT teams_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ticket_events ADD CONSTRAINT ticket_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tickets ADD CONSTRAINT tickets_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.triggers ADD CONSTRAINT triggers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.webhook_deliveries ADD CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.webhooks ADD CONSTRAINT webhooks_pkey PRIMARY KEY (id);
CREATE INDEX auditable_index ON public.audits USING btree (auditable_type, auditable_id, version);
CREATE UNIQUE INDEX index_accounts_on_subdomain ON public.accounts USING btree (subdomain);
CREATE UNIQUE INDEX index_api_tokens_on_token ON public.api_tokens USING btree (token);
CREATE INDEX index_api_tokens_on_user_id ON public.api_tokens USING btree (user_id);
CREATE INDEX index_attachments_on_comment_id ON public.attachments USING btree (comment_id);
CREATE INDEX index_automations_on_account_id ON public.automations USING btree (account_id);
CREATE INDEX index_business_hours_on_account_id ON public.business_hours USING btree (account_id);
CREATE INDEX index_canned_responses_on_account_id ON public.canned_responses USING btree (account_id);
CREATE INDEX index_canned_responses_on_user_id ON public.canned_responses USING btree (user_id);
CREATE INDEX index_comments_on_author_type_author_id ON public.comments USING btree (author_type, author_id);
CREATE INDEX index_comments_on_ticket_id ON public.comments USING btree (ticket_id);
CREATE INDEX index_contacts_on_account_id_email ON public.contacts USING btree (account_id, email);
CREATE INDEX index_contacts_on_organization_id ON public.contacts USING btree (organization_id);
CREATE INDEX index_email_domains_on_account_id ON public.email_domains USING btree (account_id);
CREATE UNIQUE INDEX index_email_domains_on_domain ON public.email_domains USING btree (domain);
CREATE UNIQUE INDEX index_inbound_emails_on_message_id ON public.inbound_emails USING btree (message_id);
CREATE INDEX index_inbound_emails_on_ticket_id ON public.inbound_emails USING btree (ticket_id);
CREATE INDEX index_kb_articles_on_author_id ON public.kb_articles USING btree (author_id);
CREATE INDEX index_kb_articles_on_kb_category_id ON public.kb_articles USING btree (kb_category_id);
CREATE UNIQUE INDEX index_kb_articles_on_kb_category_id_lower_slug_text ON public.kb_articles USING btree (kb_category_id, lower((slug)::text));
CREATE INDEX index_kb_categories_on_account_id ON public.kb_categories USING btree (account_id);
CREATE INDEX index_kb_categories_on_parent_id ON public.kb_categories USING btree (parent_id);
CREATE INDEX index_kb_votes_on_kb_article_id ON public.kb_votes USING btree (kb_article_id);
CREATE INDEX index_macros_on_account_id ON public.macros USING btree (account_id);
CREATE INDEX index_organizations_on_account_id ON public.organizations USING btree (account_id);
CREATE INDEX index_organizations_on_domain_names ON public.organizations USING gin (domain_names);
CREATE INDEX index_roles_on_account_id ON public.roles USING btree (account_id);
CREATE UNIQUE INDEX index_roles_on_account_id_name ON public.roles USING btree (account_id, name);
CREATE INDEX index_satisfaction_ratings_on_ticket_id ON public.satisfaction_ratings USING btree (ticket_id);
CREATE INDEX index_slas_on_account_id ON public.slas USING btree (account_id);
CREATE INDEX index_taggings_on_tag_id ON public.taggings USING btree (tag_id);
CREATE INDEX index_taggings_on_taggable_type_taggable_id ON public.taggings USING btree (taggable_type, taggable_id);
CREATE UNIQUE INDEX index_tags_on_account_id_name ON public.tags USING btree (account_id, name);
CREATE INDEX index_team_memberships_on_team_id ON public.team_memberships USING btree (team_id);
CREATE UNIQUE INDEX index_team_memberships_on_team_id_user_id ON public.team_memberships USING btree (team_id, user_id);
CREATE INDEX index_team_memberships_on_user_id ON public.team_memberships USING btree (user_id);
CREATE INDEX index_teams_on_account_id ON public.teams USING btree (account_id);
CREATE UNIQUE INDEX index_ticket_daily_stats ON public.ticket_daily_stats USING btree (account_id, day, status, channel);
CREATE INDEX "index_ticket_events_on_ticket_id_created_at_DESC" ON public.ticket_events USING btree (ticket_id, created_at DESC);
CREATE INDEX index_tickets_live ON public.tickets USING btree (account_id, due_at) WHERE public.ticket_is_live(status);
CREATE UNIQUE INDEX index_tickets_on_account_id_number ON public.tickets USING btree (account_id, number);
CREATE INDEX index_tickets_on_assignee_id ON public.tickets USING btree (assignee_id);
CREATE INDEX index_tickets_on_contact_id ON public.tickets USING btree (contact_id);
CREATE INDEX index_tickets_on_search ON public.tickets USING gin (search);
CREATE INDEX index_tickets_on_status ON public.tickets USING btree (status);
CREATE INDEX index_tickets_on_team_id ON public.tickets USING btree (team_id);
CREATE INDEX index_triggers_on_account_id ON public.triggers USING btree (account_id);
CREATE UNIQUE INDEX index_users_on_account_id_email ON public.users USING btree (account_id, email) WHERE active;
CREATE INDEX index_users_on_name_trgm ON public.users USING gin (name public.gin_trgm_ops);
CREATE INDEX index_users_on_role_id ON public.users USING btree (role_id);
CREATE INDEX index_webhook_deliveries_on_webhook_id ON public.webhook_deliveries USING btree (webhook_id);
CREATE INDEX index_webhooks_on_account_id ON public.webhooks USING btree (account_id);

CREATE TRIGGER tickets_search_update BEFORE INSERT OR UPDATE OF subject, body ON public.tickets FOR EACH ROW EXECUTE FUNCTION public.tickets_search_trigger();

CREATE TRIGGER tickets_status_log AFTER UPDATE ON public.tickets FOR EACH ROW WHEN ((old.status IS DISTINCT FROM new.status)) EXECUTE FUNCTION public.log_status_change();

ALTER TABLE ONLY public.kb_articles ADD CONSTRAINT fk_rails_02c84ba2ce FOREIGN KEY (author_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.attachments ADD CONSTRAINT fk_rails_0c483a41e8 FOREIGN KEY (comment_id) REFERENCES public.comments(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.contacts ADD CONSTRAINT fk_rails_199b458414 FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.tickets ADD CONSTRAINT fk_rails_1fb46a725d FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.tickets ADD CONSTRAINT fk_rails_295a878e39 FOREIGN KEY (sla_id) REFERENCES public.slas(id);
ALTER TABLE ONLY public.triggers ADD CONSTRAINT fk_rails_32f4d1187e FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.tickets ADD CONSTRAINT fk_rails_44af5f2b59 FOREIGN KEY (contact_id) REFERENCES public.contacts(id);
ALTER TABLE ONLY public.kb_votes ADD CONSTRAINT fk_rails_498aa1f623 FOREIGN KEY (contact_id) REFERENCES public.contacts(id);
ALTER TABLE ONLY public.automations ADD CONSTRAINT fk_rails_53f6ab0351 FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.tickets ADD CONSTRAINT fk_rails_5ca4fe8dc8 FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.organizations ADD CONSTRAINT fk_rails_6317b1b6ca FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.satisfaction_ratings ADD CONSTRAINT fk_rails_63ae3171c7 FOREIGN KEY (ticket_id) REFERENCES public.tickets(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.api_tokens ADD CONSTRAINT fk_rails_63b56eeeb2 FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.subscriptions ADD CONSTRAINT fk_rails_69a0aed791 FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.business_hours ADD CONSTRAINT fk_rails_6e14a925fb FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.roles ADD CONSTRAINT fk_rails_717a9acfc0 FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.email_domains ADD CONSTRAINT fk_rails_724ec0cd77 FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.kb_categories ADD CONSTRAINT fk_rails_7e76ce28b0 FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.users ADD CONSTRAINT fk_rails_82cd7f46c3 FOREIGN KEY (role_id) REFERENCES public.roles(id);
ALTER TABLE ONLY public.inbound_emails ADD CONSTRAINT fk_rails_87439f08ea FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.teams ADD CONSTRAINT fk_rails_9129f4630d FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.team_memberships ADD CONSTRAINT fk_rails_916bacc096 FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.contacts ADD CONSTRAINT fk_rails_93f8b0c23d FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.kb_articles ADD CONSTRAINT fk_rails_98a8462fe0 FOREIGN KEY (kb_category_id) REFERENCES public.kb_categories(id);
ALTER TABLE ONLY public.users ADD CONSTRAINT fk_rails_98f46844ff FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.macros ADD CONSTRAINT fk_rails_9cfe33deee FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.ticket_events ADD CONSTRAINT fk_rails_9db6988a86 FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.tickets ADD CONSTRAINT fk_rails_9efe9a9dca FOREIGN KEY (assignee_id) REFERENCES public.users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.kb_categories ADD CONSTRAINT fk_rails_b3f121a88b FOREIGN KEY (parent_id) REFERENCES public.kb_categories(id);
ALTER TABLE ONLY public.webhook_deliveries ADD CONSTRAINT fk_rails_b91dfe0aa1 FOREIGN KEY (webhook_id) REFERENCES public.webhooks(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.tags ADD CONSTRAINT fk_rails_bbcc13b8e6 FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.canned_responses ADD CONSTRAINT fk_rails_c7df17dc88 FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.taggings ADD CONSTRAINT fk_rails_ce1070e818 FOREIGN KEY (tag_id) REFERENCES public.tags(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.webhooks ADD CONSTRAINT fk_rails_dc67915c11 FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.comments ADD CONSTRAINT fk_rails_dfad0c5ba3 FOREIGN KEY (ticket_id) REFERENCES public.tickets(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.inbound_emails ADD CONSTRAINT fk_rails_e048c516da FOREIGN KEY (ticket_id) REFERENCES public.tickets(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.kb_votes ADD CONSTRAINT fk_rails_eabab40f7e FOREIGN KEY (kb_article_id) REFERENCES public.kb_articles(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ticket_events ADD CONSTRAINT fk_rails_eb4404932c FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.slas ADD CONSTRAINT fk_rails_ed4b3f3d85 FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.canned_responses ADD CONSTRAINT fk_rails_f435fc4aeb FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.team_memberships ADD CONSTRAINT fk_rails_fc23870fbe FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;
