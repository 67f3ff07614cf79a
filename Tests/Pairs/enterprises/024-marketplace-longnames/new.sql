

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE TYPE public.fee_plan AS ENUM (
    'standard',
    'pro',
    'charity'
);

CREATE TYPE public.listing_state AS ENUM (
    'draft',
    'in_review',
    'active',
    'reserved',
    'sold',
    'removed'
);

CREATE TYPE public.order_status AS ENUM (
    'pending',
    'paid',
    'shipped',
    'delivered',
    'canceled'
);

CREATE TYPE public.payout_state AS ENUM (
    'pending',
    'processing',
    'paid',
    'failed'
);

CREATE FUNCTION public.fee_for(price numeric, plan public.fee_plan DEFAULT 'standard'::public.fee_plan, minimum numeric DEFAULT 0.35) RETURNS numeric
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE plan WHEN 'charity' THEN 0 ELSE greatest(minimum, round(price * CASE plan WHEN 'pro' THEN 3 ELSE 6 END / 100, 2)) END $$;

CREATE FUNCTION public.track_price() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO listing_price_change_history_entries_for_the_price_drop_notifier(listing_id, old_price, new_price, created_at, updated_at) VALUES (NEW.id, OLD.price, NEW.price, now(), now()); RETURN NULL; END $$;

CREATE TABLE public.accounts (
    id bigint NOT NULL,
    email public.citext NOT NULL,
    name character varying,
    locale character varying DEFAULT 'en'::character varying NOT NULL,
    confirmed_at timestamp(6) without time zone,
    banned boolean DEFAULT false NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.accounts_id_seq;
ALTER SEQUENCE public.accounts_id_seq OWNED BY public.accounts.id;

CREATE TABLE public.categories (
    id bigint NOT NULL,
    parent_id bigint,
    name character varying NOT NULL,
    slug character varying NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    ancestry character varying DEFAULT '/'::character varying NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE public.listings (
    id bigint NOT NULL,
    seller_id bigint NOT NULL,
    category_id bigint NOT NULL,
    title character varying NOT NULL,
    body text,
    price numeric(12,2) NOT NULL,
    currency character varying DEFAULT 'EUR'::character varying NOT NULL,
    state public.listing_state DEFAULT 'draft'::public.listing_state NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    tags character varying[] DEFAULT '{}'::character varying[] NOT NULL,
    published_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    fee_plan public.fee_plan DEFAULT 'standard'::public.fee_plan NOT NULL,
    location point,
    condition text,
    fee numeric(12,2) GENERATED ALWAYS AS (public.fee_for(price, fee_plan)) STORED,
    tsv tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, (((title)::text || ' '::text) || COALESCE(body, ''::text)))) STORED
);

CREATE TABLE public.sellers (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    shop_name character varying NOT NULL,
    slug public.citext NOT NULL,
    rating numeric(4,3),
    payout_iban character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    fee_plan public.fee_plan DEFAULT 'standard'::public.fee_plan NOT NULL,
    vacation_until date
);

CREATE VIEW public.active_listings AS
 SELECT l.id,
    l.title,
    l.price,
    l.fee,
    l.state,
    l.condition,
    s.shop_name,
    s.rating,
    c.name AS category
   FROM ((public.listings l
     JOIN public.sellers s ON ((s.id = l.seller_id)))
     JOIN public.categories c ON ((c.id = l.category_id)))
  WHERE ((l.state = ANY (ARRAY['active'::public.listing_state, 'reserved'::public.listing_state])) AND COALESCE((s.vacation_until < CURRENT_DATE), true));

CREATE TABLE public.addresses (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    line1 character varying NOT NULL,
    city character varying NOT NULL,
    zip character varying,
    country character varying NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.addresses_id_seq;
ALTER SEQUENCE public.addresses_id_seq OWNED BY public.addresses.id;

CREATE SEQUENCE public.categories_id_seq;
ALTER SEQUENCE public.categories_id_seq OWNED BY public.categories.id;

CREATE MATERIALIZED VIEW public.category_stats AS
 SELECT active_listings.category,
    active_listings.condition,
    count(*) AS n,
    avg(active_listings.price) AS avg_price,
    sum(active_listings.fee) AS fees
   FROM public.active_listings
  GROUP BY active_listings.category, active_listings.condition
  WITH NO DATA;

CREATE TABLE public.conversations (
    id bigint NOT NULL,
    listing_id bigint,
    buyer_id bigint NOT NULL,
    last_message_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.conversations_id_seq;
ALTER SEQUENCE public.conversations_id_seq OWNED BY public.conversations.id;

CREATE TABLE public.coupon_redemptions (
    id bigint NOT NULL,
    coupon_id bigint NOT NULL,
    order_id bigint NOT NULL,
    account_id bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.coupon_redemptions_id_seq;
ALTER SEQUENCE public.coupon_redemptions_id_seq OWNED BY public.coupon_redemptions.id;

CREATE TABLE public.coupons (
    id bigint NOT NULL,
    code text NOT NULL,
    percent numeric(5,2),
    amount numeric(12,2),
    max_uses integer,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT chk_rails_0fdcef4389 CHECK (((percent IS NULL) <> (amount IS NULL)))
);

CREATE SEQUENCE public.coupons_id_seq;
ALTER SEQUENCE public.coupons_id_seq OWNED BY public.coupons.id;

CREATE TABLE public.disputes (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    opened_by_id bigint NOT NULL,
    reason character varying NOT NULL,
    resolution character varying,
    closed_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.disputes_id_seq;
ALTER SEQUENCE public.disputes_id_seq OWNED BY public.disputes.id;

CREATE TABLE public.favorites (
    account_id bigint NOT NULL,
    listing_id bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE public.identity_checks (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    provider character varying NOT NULL,
    outcome character varying,
    raw jsonb,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.identity_checks_id_seq;
ALTER SEQUENCE public.identity_checks_id_seq OWNED BY public.identity_checks.id;

CREATE TABLE public.listing_images (
    id bigint NOT NULL,
    listing_id bigint NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    key character varying NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.listing_images_id_seq;
ALTER SEQUENCE public.listing_images_id_seq OWNED BY public.listing_images.id;

CREATE TABLE public.listing_price_change_history_entries_for_the_price_drop_notifie (
    id bigint NOT NULL,
    listing_id bigint NOT NULL,
    old_price numeric(12,2),
    new_price numeric(12,2),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.listing_price_change_history_entries_for_the_price_drop__id_seq;
ALTER SEQUENCE public.listing_price_change_history_entries_for_the_price_drop__id_seq OWNED BY public.listing_price_change_history_entries_for_the_price_drop_notifie.id;

CREATE TABLE public.listing_views (
    listing_id bigint NOT NULL,
    day date DEFAULT CURRENT_DATE NOT NULL,
    views integer DEFAULT 1 NOT NULL
)
PARTITION BY RANGE (day);

CREATE TABLE public.listing_views_2024 (
    listing_id bigint NOT NULL,
    day date DEFAULT CURRENT_DATE NOT NULL,
    views integer DEFAULT 1 NOT NULL
);

CREATE TABLE public.listing_views_2025 (
    listing_id bigint NOT NULL,
    day date DEFAULT CURRENT_DATE NOT NULL,
    views integer DEFAULT 1 NOT NULL
);

CREATE SEQUENCE public.listings_id_seq;
ALTER SEQUENCE public.listings_id_seq OWNED BY public.listings.id;

CREATE TABLE public.messages (
    id bigint NOT NULL,
    conversation_id bigint NOT NULL,
    sender_id bigint NOT NULL,
    body text NOT NULL,
    read_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    attachments jsonb[] DEFAULT '{}'::jsonb[] NOT NULL
);

CREATE SEQUENCE public.messages_id_seq;
ALTER SEQUENCE public.messages_id_seq OWNED BY public.messages.id;

CREATE TABLE public.notifications (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    kind character varying NOT NULL,
    data jsonb DEFAULT '{}'::jsonb NOT NULL,
    read_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.notifications_id_seq;
ALTER SEQUENCE public.notifications_id_seq OWNED BY public.notifications.id;

CREATE TABLE public.offers (
    id bigint NOT NULL,
    listing_id bigint NOT NULL,
    buyer_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    accepted boolean,
    expires_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT chk_rails_fa95c01a2f CHECK ((amount > (0)::numeric))
);

CREATE SEQUENCE public.offers_id_seq;
ALTER SEQUENCE public.offers_id_seq OWNED BY public.offers.id;

CREATE TABLE public.order_items (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    listing_id bigint NOT NULL,
    price numeric(12,2) NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.order_items_id_seq;
ALTER SEQUENCE public.order_items_id_seq OWNED BY public.order_items.id;

CREATE TABLE public.orders (
    id bigint NOT NULL,
    number character varying NOT NULL,
    buyer_id bigint NOT NULL,
    seller_id bigint NOT NULL,
    offer_id bigint,
    status public.order_status DEFAULT 'pending'::public.order_status NOT NULL,
    total numeric(12,2) NOT NULL,
    fee numeric(12,2) DEFAULT 0 NOT NULL,
    paid_at timestamp(6) without time zone,
    shipped_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    delivered_at timestamp(6) without time zone
);

CREATE SEQUENCE public.orders_id_seq;
ALTER SEQUENCE public.orders_id_seq OWNED BY public.orders.id;

CREATE TABLE public.payment_reversals (
    id bigint NOT NULL,
    payment_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    reason character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    dispute_id bigint
);

CREATE TABLE public.payments (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    provider character varying DEFAULT 'stripe'::character varying NOT NULL,
    reference character varying,
    amount numeric(12,2) NOT NULL,
    captured boolean DEFAULT false NOT NULL,
    payload jsonb,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.payments_id_seq;
ALTER SEQUENCE public.payments_id_seq OWNED BY public.payments.id;

CREATE TABLE public.payouts (
    id bigint NOT NULL,
    seller_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    state public.payout_state DEFAULT 'pending'::public.payout_state NOT NULL,
    batch character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.payouts_id_seq;
ALTER SEQUENCE public.payouts_id_seq OWNED BY public.payouts.id;

CREATE TABLE public.promotions (
    id bigint NOT NULL,
    listing_id bigint NOT NULL,
    starts_at timestamp(6) without time zone NOT NULL,
    ends_at timestamp(6) without time zone NOT NULL,
    kind character varying DEFAULT 'bump'::character varying NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    during tsrange GENERATED ALWAYS AS (tsrange(starts_at, ends_at)) STORED
);

CREATE SEQUENCE public.promotions_id_seq;
ALTER SEQUENCE public.promotions_id_seq OWNED BY public.promotions.id;

CREATE SEQUENCE public.refunds_id_seq;
ALTER SEQUENCE public.refunds_id_seq OWNED BY public.payment_reversals.id;

CREATE TABLE public.reports (
    id bigint NOT NULL,
    reporter_id bigint NOT NULL,
    target_type character varying NOT NULL,
    target_id bigint NOT NULL,
    reason character varying NOT NULL,
    state character varying DEFAULT 'open'::character varying NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.reports_id_seq;
ALTER SEQUENCE public.reports_id_seq OWNED BY public.reports.id;

CREATE TABLE public.reviews (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    author_id bigint NOT NULL,
    subject_type character varying NOT NULL,
    subject_id bigint NOT NULL,
    stars smallint NOT NULL,
    body text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT chk_rails_0f7b01ee72 CHECK (((stars >= 1) AND (stars <= 5)))
);

CREATE SEQUENCE public.reviews_id_seq;
ALTER SEQUENCE public.reviews_id_seq OWNED BY public.reviews.id;

CREATE TABLE public.schema_migrations (
    version character varying NOT NULL
);

CREATE TABLE public.searches (
    id bigint NOT NULL,
    account_id bigint,
    query character varying NOT NULL,
    filters jsonb,
    notify boolean DEFAULT false NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.searches_id_seq;
ALTER SEQUENCE public.searches_id_seq OWNED BY public.searches.id;

CREATE VIEW public.seller_balances AS
 SELECT s.id AS seller_id,
    s.fee_plan,
    (COALESCE(( SELECT sum((o.total - public.fee_for(o.total, s.fee_plan))) AS sum
           FROM public.orders o
          WHERE ((o.seller_id = s.id) AND ((o.status >= 'shipped'::public.order_status) AND (o.status <= 'delivered'::public.order_status)))), (0)::numeric) - COALESCE(( SELECT sum(p.amount) AS sum
           FROM public.payouts p
          WHERE ((p.seller_id = s.id) AND (p.state <> 'failed'::public.payout_state))), (0)::numeric)) AS balance
   FROM public.sellers s;

CREATE SEQUENCE public.sellers_id_seq;
ALTER SEQUENCE public.sellers_id_seq OWNED BY public.sellers.id;

CREATE TABLE public.shipments (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    carrier character varying,
    tracking character varying,
    label_url character varying,
    delivered_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE SEQUENCE public.shipments_id_seq;
ALTER SEQUENCE public.shipments_id_seq OWNED BY public.shipments.id;

ALTER TABLE ONLY public.listing_views ATTACH PARTITION public.listing_views_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

ALTER TABLE ONLY public.listing_views ATTACH PARTITION public.listing_views_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

ALTER TABLE ONLY public.accounts ALTER COLUMN id SET DEFAULT nextval('public.accounts_id_seq'::regclass);
ALTER TABLE ONLY public.addresses ALTER COLUMN id SET DEFAULT nextval('public.addresses_id_seq'::regclass);
ALTER TABLE ONLY public.categories ALTER COLUMN id SET DEFAULT nextval('public.categories_id_seq'::regclass);
ALTER TABLE ONLY public.conversations ALTER COLUMN id SET DEFAULT nextval('public.conversations_id_seq'::regclass);
ALTER TABLE ONLY public.coupon_redemptions ALTER COLUMN id SET DEFAULT nextval('public.coupon_redemptions_id_seq'::regclass);
ALTER TABLE ONLY public.coupons ALTER COLUMN id SET DEFAULT nextval('public.coupons_id_seq'::regclass);
ALTER TABLE ONLY public.disputes ALTER COLUMN id SET DEFAULT nextval('public.disputes_id_seq'::regclass);
ALTER TABLE ONLY public.identity_checks ALTER COLUMN id SET DEFAULT nextval('public.identity_checks_id_seq'::regclass);
ALTER TABLE ONLY public.listing_images ALTER COLUMN id SET DEFAULT nextval('public.listing_images_id_seq'::regclass);
ALTER TABLE ONLY public.listing_price_change_history_entries_for_the_price_drop_notifie ALTER COLUMN id SET DEFAULT nextval('public.listing_price_change_history_entries_for_the_price_drop__id_seq'::regclass);
ALTER TABLE ONLY public.listings ALTER COLUMN id SET DEFAULT nextval('public.listings_id_seq'::regclass);
ALTER TABLE ONLY public.messages ALTER COLUMN id SET DEFAULT nextval('public.messages_id_seq'::regclass);
ALTER TABLE ONLY public.notifications ALTER COLUMN id SET DEFAULT nextval('public.notifications_id_seq'::regclass);
ALTER TABLE ONLY public.offers ALTER COLUMN id SET DEFAULT nextval('public.offers_id_seq'::regclass);
ALTER TABLE ONLY public.order_items ALTER COLUMN id SET DEFAULT nextval('public.order_items_id_seq'::regclass);
ALTER TABLE ONLY public.orders ALTER COLUMN id SET DEFAULT nextval('public.orders_id_seq'::regclass);
ALTER TABLE ONLY public.payment_reversals ALTER COLUMN id SET DEFAULT nextval('public.refunds_id_seq'::regclass);
ALTER TABLE ONLY public.payments ALTER COLUMN id SET DEFAULT nextval('public.payments_id_seq'::regclass);
ALTER TABLE ONLY public.payouts ALTER COLUMN id SET DEFAULT nextval('public.payouts_id_seq'::regclass);
ALTER TABLE ONLY public.promotions ALTER COLUMN id SET DEFAULT nextval('public.promotions_id_seq'::regclass);
ALTER TABLE ONLY public.reports ALTER COLUMN id SET DEFAULT nextval('public.reports_id_seq'::regclass);
ALTER TABLE ONLY public.reviews ALTER COLUMN id SET DEFAULT nextval('public.reviews_id_seq'::regclass);
ALTER TABLE ONLY public.searches ALTER COLUMN id SET DEFAULT nextval('public.searches_id_seq'::regclass);
ALTER TABLE ONLY public.sellers ALTER COLUMN id SET DEFAULT nextval('public.sellers_id_seq'::regclass);
ALTER TABLE ONLY public.shipments ALTER COLUMN id SET DEFAULT nextval('public.shipments_id_seq'::regclass);
ALTER TABLE ONLY public.identity_checks ADD CONSTRAINT account_identity_verification_document_submission_attempts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.addresses ADD CONSTRAINT addresses_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.categories ADD CONSTRAINT categories_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conversations ADD CONSTRAINT conversations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.coupon_redemptions ADD CONSTRAINT coupon_redemptions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.coupons ADD CONSTRAINT coupons_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.disputes ADD CONSTRAINT disputes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.favorites ADD CONSTRAINT favorites_pkey PRIMARY KEY (account_id, listing_id);
ALTER TABLE ONLY public.listing_images ADD CONSTRAINT listing_images_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.listing_price_change_history_entries_for_the_price_drop_notifie ADD CONSTRAINT listing_price_change_history_entries_for_the_price_drop_no_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.listing_views ADD CONSTRAINT listing_views_pkey PRIMARY KEY (listing_id, day);
ALTER TABLE ONLY public.listing_views_2024 ADD CONSTRAINT listing_views_2024_pkey PRIMARY KEY (listing_id, day);
ALTER TABLE ONLY public.listing_views_2025 ADD CONSTRAINT listing_views_2025_pkey PRIMARY KEY (listing_id, day);
ALTER TABLE public.listings ADD CONSTRAINT listings_condition_check CHECK ((condition = ANY (ARRAY['new'::text, 'used'::text, 'refurbished'::text]))) NOT VALID;
ALTER TABLE ONLY public.listings ADD CONSTRAINT listings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.messages ADD CONSTRAINT messages_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notifications ADD CONSTRAINT notifications_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.offers ADD CONSTRAINT offers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.order_items ADD CONSTRAINT order_items_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
ALTER TABLE public.orders ADD CONSTRAINT paid_orders_have_a_paid_at_timestamp_unless_they_were_canceled CHECK (((status = ANY (ARRAY['pending'::public.order_status, 'canceled'::public.order_status])) OR (paid_at IS NOT NULL))) NOT VALID;
ALTER TABLE ONLY public.payments ADD CONSTRAINT payments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payouts ADD CONSTRAINT payouts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.promotions ADD CONSTRAINT promotions_overlap EXCLUDE USING gist (listing_id WITH =, kind WITH =, during WITH &&);
ALTER TABLE ONLY public.promotions ADD CONSTRAINT promotions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payment_reversals ADD CONSTRAINT refunds_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports ADD CONSTRAINT reports_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews ADD CONSTRAINT reviews_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.schema_migrations ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.searches ADD CONSTRAINT searches_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sellers ADD CONSTRAINT sellers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.shipments ADD CONSTRAINT shipments_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX category_stats_pk ON public.category_stats USING btree (category, condition);
CREATE INDEX index_account_identity_verification_document_submission_attempt ON public.identity_checks USING btree (account_id);
CREATE UNIQUE INDEX index_accounts_on_email ON public.accounts USING btree (email);
CREATE INDEX index_categories_on_ancestry ON public.categories USING btree (ancestry varchar_pattern_ops);
CREATE INDEX index_categories_on_parent_id ON public.categories USING btree (parent_id);
CREATE UNIQUE INDEX index_categories_on_slug ON public.categories USING btree (slug);
CREATE UNIQUE INDEX index_conversations_on_listing_id_buyer_id ON public.conversations USING btree (listing_id, buyer_id);
CREATE UNIQUE INDEX index_coupon_redemptions_on_order_id ON public.coupon_redemptions USING btree (order_id);
CREATE UNIQUE INDEX index_coupons_on_upper_code ON public.coupons USING btree (upper(code));
CREATE UNIQUE INDEX index_disputes_on_order_id ON public.disputes USING btree (order_id);
CREATE INDEX index_identity_verification_attempts_on_account_id_and_outcome ON public.identity_checks USING btree (account_id, outcome);
CREATE UNIQUE INDEX index_listing_images_on_key ON public.listing_images USING btree (key);
CREATE INDEX index_listing_images_on_listing_id ON public.listing_images USING btree (listing_id);
CREATE INDEX index_listings_active ON public.listings USING btree (category_id, published_at DESC NULLS LAST) INCLUDE (price) WHERE (state = ANY (ARRAY['active'::public.listing_state, 'reserved'::public.listing_state]));
CREATE INDEX index_listings_location ON public.listings USING gist (location);
CREATE INDEX index_listings_on_seller_id ON public.listings USING btree (seller_id);
CREATE INDEX index_listings_tsv ON public.listings USING gin (tsv);
CREATE INDEX index_messages_on_conversation_id ON public.messages USING btree (conversation_id);
CREATE INDEX index_notifications_on_account_id ON public.notifications USING btree (account_id);
CREATE INDEX index_offers_on_listing_id ON public.offers USING btree (listing_id);
CREATE INDEX index_order_items_on_order_id ON public.order_items USING btree (order_id);
CREATE INDEX index_orders_on_buyer_id ON public.orders USING btree (buyer_id);
CREATE UNIQUE INDEX index_orders_on_number ON public.orders USING btree (number);
CREATE INDEX index_orders_on_seller_id ON public.orders USING btree (seller_id);
CREATE INDEX index_payments_on_order_id ON public.payments USING btree (order_id);
CREATE UNIQUE INDEX index_payments_on_reference ON public.payments USING btree (reference);
CREATE INDEX index_payouts_on_seller_id ON public.payouts USING btree (seller_id);
CREATE UNIQUE INDEX index_reviews_unique ON public.reviews USING btree (order_id, author_id, subject_type, subject_id);
CREATE UNIQUE INDEX index_sellers_on_slug ON public.sellers USING btree (slug);

ALTER INDEX public.listing_views_pkey ATTACH PARTITION public.listing_views_2024_pkey;

ALTER INDEX public.listing_views_pkey ATTACH PARTITION public.listing_views_2025_pkey;

CREATE TRIGGER track_price_changes_for_the_price_drop_notifier_after_update_ok AFTER UPDATE OF price ON public.listings FOR EACH ROW WHEN ((old.price IS DISTINCT FROM new.price)) EXECUTE FUNCTION public.track_price();

ALTER TABLE public.listing_views ADD CONSTRAINT fk_lv FOREIGN KEY (listing_id) REFERENCES public.listings(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.coupon_redemptions ADD CONSTRAINT fk_rails_00bc045b4b FOREIGN KEY (order_id) REFERENCES public.orders(id);
ALTER TABLE ONLY public.messages ADD CONSTRAINT fk_rails_06b37d15a1 FOREIGN KEY (sender_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.disputes ADD CONSTRAINT fk_rails_093dd33042 FOREIGN KEY (opened_by_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.offers ADD CONSTRAINT fk_rails_1222efb12a FOREIGN KEY (buyer_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.orders ADD CONSTRAINT fk_rails_173bd2ea0e FOREIGN KEY (buyer_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.messages ADD CONSTRAINT fk_rails_25b349dbc7 FOREIGN KEY (conversation_id) REFERENCES public.conversations(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.coupon_redemptions ADD CONSTRAINT fk_rails_26dc806db1 FOREIGN KEY (coupon_id) REFERENCES public.coupons(id);
ALTER TABLE ONLY public.payments ADD CONSTRAINT fk_rails_28fb442795 FOREIGN KEY (order_id) REFERENCES public.orders(id);
ALTER TABLE ONLY public.categories ADD CONSTRAINT fk_rails_2c76d924ba FOREIGN KEY (parent_id) REFERENCES public.categories(id);
ALTER TABLE ONLY public.conversations ADD CONSTRAINT fk_rails_342f53a43c FOREIGN KEY (buyer_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.favorites ADD CONSTRAINT fk_rails_3b973db55d FOREIGN KEY (listing_id) REFERENCES public.listings(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.orders ADD CONSTRAINT fk_rails_465e2372af FOREIGN KEY (offer_id) REFERENCES public.offers(id);
ALTER TABLE ONLY public.order_items ADD CONSTRAINT fk_rails_471bf84475 FOREIGN KEY (listing_id) REFERENCES public.listings(id);
ALTER TABLE ONLY public.order_items ADD CONSTRAINT fk_rails_58dadcc549 FOREIGN KEY (order_id) REFERENCES public.orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.listing_price_change_history_entries_for_the_price_drop_notifie ADD CONSTRAINT fk_rails_63002109b5 FOREIGN KEY (listing_id) REFERENCES public.listings(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.notifications ADD CONSTRAINT fk_rails_6dfcf8af83 FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.offers ADD CONSTRAINT fk_rails_73862cc166 FOREIGN KEY (listing_id) REFERENCES public.listings(id);
ALTER TABLE ONLY public.conversations ADD CONSTRAINT fk_rails_73b9e47759 FOREIGN KEY (listing_id) REFERENCES public.listings(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.reviews ADD CONSTRAINT fk_rails_74b0d97532 FOREIGN KEY (order_id) REFERENCES public.orders(id);
ALTER TABLE ONLY public.favorites ADD CONSTRAINT fk_rails_77e88f9a91 FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.listings ADD CONSTRAINT fk_rails_905544fbc3 FOREIGN KEY (seller_id) REFERENCES public.sellers(id);
ALTER TABLE ONLY public.addresses ADD CONSTRAINT fk_rails_94948fd45e FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.listing_images ADD CONSTRAINT fk_rails_9875b19c29 FOREIGN KEY (listing_id) REFERENCES public.listings(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reviews ADD CONSTRAINT fk_rails_9e3ca64ab5 FOREIGN KEY (author_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.promotions ADD CONSTRAINT fk_rails_ade49fd4f8 FOREIGN KEY (listing_id) REFERENCES public.listings(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.searches ADD CONSTRAINT fk_rails_b0ee964477 FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.payouts ADD CONSTRAINT fk_rails_b622c51be8 FOREIGN KEY (seller_id) REFERENCES public.sellers(id);
ALTER TABLE ONLY public.identity_checks ADD CONSTRAINT fk_rails_b64bd0a1f6 FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.listings ADD CONSTRAINT fk_rails_b829ab04a0 FOREIGN KEY (category_id) REFERENCES public.categories(id);
ALTER TABLE ONLY public.reports ADD CONSTRAINT fk_rails_c7205e38c5 FOREIGN KEY (reporter_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.coupon_redemptions ADD CONSTRAINT fk_rails_c96dbc6ca2 FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.sellers ADD CONSTRAINT fk_rails_cedeb189b4 FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.disputes ADD CONSTRAINT fk_rails_d0ef32fe0f FOREIGN KEY (order_id) REFERENCES public.orders(id);
ALTER TABLE ONLY public.shipments ADD CONSTRAINT fk_rails_dd0baab97a FOREIGN KEY (order_id) REFERENCES public.orders(id);
ALTER TABLE ONLY public.payment_reversals ADD CONSTRAINT fk_rails_df70f34f85 FOREIGN KEY (payment_id) REFERENCES public.payments(id);
ALTER TABLE ONLY public.orders ADD CONSTRAINT fk_rails_e2601b8373 FOREIGN KEY (seller_id) REFERENCES public.sellers(id);
ALTER TABLE ONLY public.payment_reversals ADD CONSTRAINT payment_reversals_dispute_id_fkey FOREIGN KEY (dispute_id) REFERENCES public.disputes(id) ON DELETE SET NULL;
