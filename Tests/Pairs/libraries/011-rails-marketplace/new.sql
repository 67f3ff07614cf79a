CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TABLE schema_migrations (version character varying NOT NULL
, CONSTRAINT schema_migrations_pkey PRIMARY KEY (version)
);
CREATE TABLE ar_internal_metadata (key varchar NOT NULL PRIMARY KEY, value varchar, created_at timestamp(6) NOT NULL, updated_at timestamp(6) NOT NULL);
CREATE TYPE public.order_status AS ENUM ('cart', 'pending', 'paid', 'shipped', 'completed', 'refunded');
CREATE TABLE users (
    id bigserial PRIMARY KEY,
    email varchar DEFAULT '' NOT NULL,
    encrypted_password varchar DEFAULT '' NOT NULL,
    reset_password_token varchar,
    sign_in_count integer DEFAULT 0 NOT NULL,
    current_sign_in_ip inet,
    role integer DEFAULT 0 NOT NULL,
    confirmed_at timestamp(6),
    locale varchar(5) DEFAULT 'en' NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);

CREATE UNIQUE INDEX index_users_on_email ON users (
lower(email::text)
);
CREATE TABLE profiles (
    id bigserial PRIMARY KEY,
    user_id bigint,
    display_name varchar,
    about text,
    settings jsonb DEFAULT '{}' NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_profiles_user_id ON profiles (user_id);

CREATE TABLE shops (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    name varchar NOT NULL,
    slug varchar NOT NULL UNIQUE,
    description text,
    rating numeric(3,2),
    vacation_until date,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_shops_user_id ON shops (user_id);

CREATE TABLE categories (
    id bigserial PRIMARY KEY,
    name varchar NOT NULL,
    parent_id bigint,
    lft integer,
    rgt integer,
    depth integer DEFAULT 0 NOT NULL,
    children_count integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_categories_parent_id ON categories (parent_id);

CREATE TABLE listings (
    id bigserial PRIMARY KEY,
    shop_id bigint NOT NULL,
    category_id bigint,
    title varchar NOT NULL,
    body text,
    price_cents integer DEFAULT 0 NOT NULL,
    price_currency varchar DEFAULT (('USD')) NOT NULL,
    tags varchar[] DEFAULT '{}',
    published boolean DEFAULT false,
    discarded_at timestamp(6),
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_listings_shop_id ON listings (shop_id);
CREATE INDEX index_listings_category_id ON listings (category_id);

CREATE TABLE listing_images (
    id bigserial PRIMARY KEY,
    listing_id bigint,
    position integer,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_listing_images_listing_id ON listing_images (listing_id);

CREATE TABLE variants (
    id bigserial PRIMARY KEY,
    listing_id bigint NOT NULL,
    sku varchar,
    stock integer DEFAULT 0,
    options jsonb,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_variants_listing_id ON variants (listing_id);

CREATE TABLE addresses (
    id bigserial PRIMARY KEY,
    addressable_type varchar NOT NULL,
    addressable_id bigint NOT NULL,
    street varchar,
    city varchar,
    zip varchar,
    country varchar(2),
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);

CREATE TABLE orders (
    id bigserial PRIMARY KEY,
    user_id bigint,
    shop_id bigint,
    status order_status DEFAULT 'cart' NOT NULL,
    total_cents integer DEFAULT 0 NOT NULL,
    placed_at timestamp,
    number varchar NOT NULL,
    lock_version integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_orders_user_id ON orders (user_id);
CREATE INDEX index_orders_shop_id ON orders (shop_id);

CREATE TABLE order_items (
    id bigserial PRIMARY KEY,
    order_id bigint NOT NULL,
    variant_id bigint NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    unit_cents integer NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    CONSTRAINT quantity_positive CHECK (quantity > 0)
);
CREATE INDEX index_order_items_order_id ON order_items (order_id);
CREATE INDEX index_order_items_variant_id ON order_items (variant_id);

CREATE TABLE payments (
    id bigserial PRIMARY KEY,
    order_id bigint NOT NULL,
    provider varchar NOT NULL,
    reference varchar,
    amount_cents integer NOT NULL,
    raw jsonb,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_payments_order_id ON payments (order_id);

CREATE TABLE refunds (
    id bigserial PRIMARY KEY,
    payment_id bigint NOT NULL,
    amount_cents integer NOT NULL,
    reason varchar,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_refunds_payment_id ON refunds (payment_id);

CREATE TABLE reviews (
    id bigserial PRIMARY KEY,
    listing_id bigint NOT NULL,
    user_id bigint NOT NULL,
    stars integer NOT NULL,
    body text,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    CONSTRAINT chk_rails_stars CHECK (stars >= 1 AND stars <= 5)
);
CREATE INDEX index_reviews_listing_id ON reviews (listing_id);
CREATE INDEX index_reviews_user_id ON reviews (user_id);

CREATE TABLE favorites (
    id bigserial PRIMARY KEY,
    user_id bigint,
    listing_id bigint,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_favorites_user_id ON favorites (user_id);
CREATE INDEX index_favorites_listing_id ON favorites (listing_id);

CREATE TABLE conversations (
    id bigserial PRIMARY KEY,
    buyer_id bigint NOT NULL,
    shop_id bigint NOT NULL,
    subject varchar,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_conversations_buyer_id ON conversations (buyer_id);
CREATE INDEX index_conversations_shop_id ON conversations (shop_id);

CREATE TABLE messages (
    id bigserial PRIMARY KEY,
    conversation_id bigint NOT NULL,
    user_id bigint NOT NULL,
    body text NOT NULL,
    read_at timestamp,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_messages_conversation_id ON messages (conversation_id);
CREATE INDEX index_messages_user_id ON messages (user_id);

CREATE TABLE coupons (
    id bigserial PRIMARY KEY,
    shop_id bigint NOT NULL,
    code varchar NOT NULL,
    percent integer,
    amount_cents integer,
    ends_at timestamp,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_coupons_shop_id ON coupons (shop_id);

CREATE TABLE shipments (
    id bigserial PRIMARY KEY,
    order_id bigint NOT NULL,
    carrier varchar,
    tracking varchar,
    shipped_at timestamp,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_shipments_order_id ON shipments (order_id);

CREATE TABLE shipping_rates (
    id bigserial PRIMARY KEY,
    shop_id bigint NOT NULL,
    country varchar(2),
    cents integer NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_shipping_rates_shop_id ON shipping_rates (shop_id);

CREATE TABLE taxes (
    id bigserial PRIMARY KEY,
    country varchar(2) NOT NULL,
    rate numeric(5,4) NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);

CREATE TABLE notifications (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    kind varchar NOT NULL,
    payload jsonb,
    read boolean DEFAULT false,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_notifications_user_id ON notifications (user_id);

CREATE TABLE reports (
    id bigserial PRIMARY KEY,
    reporter_id bigint,
    reportable_type varchar,
    reportable_id integer,
    reason text,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_reports_reporter_id ON reports (reporter_id);

CREATE TABLE active_storage_blobs (
    id bigserial PRIMARY KEY,
    key varchar NOT NULL UNIQUE,
    filename varchar NOT NULL,
    content_type varchar,
    metadata text,
    byte_size bigint NOT NULL,
    checksum varchar,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);

CREATE TABLE active_storage_attachments (
    id bigserial PRIMARY KEY,
    name varchar NOT NULL,
    record_type varchar NOT NULL,
    record_id bigint NOT NULL,
    blob_id bigint NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_active_storage_attachments_blob_id ON active_storage_attachments (blob_id);

CREATE TABLE versions (
    id bigserial PRIMARY KEY,
    item_type varchar NOT NULL,
    item_id bigint NOT NULL,
    event varchar NOT NULL,
    whodunnit varchar,
    object jsonb,
    object_changes jsonb,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);

CREATE TABLE good_jobs (
    id bigserial PRIMARY KEY,
    queue_name text,
    priority integer,
    serialized_params jsonb,
    scheduled_at timestamp(6),
    finished_at timestamp(6),
    error text,
    active_job_id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);

CREATE TABLE searches (
    id bigserial PRIMARY KEY,
    user_id bigint,
    query varchar NOT NULL,
    hits integer,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_searches_user_id ON searches (user_id);

CREATE TABLE webhooks (
    id bigserial PRIMARY KEY,
    shop_id bigint,
    url varchar NOT NULL,
    secret_ref varchar,
    active boolean DEFAULT true,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_webhooks_shop_id ON webhooks (shop_id);

ALTER TABLE profiles ADD CONSTRAINT fk_rails_profiles_user_id FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE shops ADD CONSTRAINT fk_rails_shops_user_id FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE categories ADD CONSTRAINT fk_rails_categories_parent_id FOREIGN KEY (parent_id) REFERENCES categories(id);
ALTER TABLE listings ADD CONSTRAINT fk_rails_listings_shop_id FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE listings ADD CONSTRAINT fk_rails_listings_category_id FOREIGN KEY (category_id) REFERENCES categories(id);
ALTER TABLE listing_images ADD CONSTRAINT fk_rails_listing_images_listing_id FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE variants ADD CONSTRAINT fk_rails_variants_listing_id FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE orders ADD CONSTRAINT fk_rails_orders_user_id FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE orders ADD CONSTRAINT fk_rails_orders_shop_id FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE order_items ADD CONSTRAINT fk_rails_order_items_order_id FOREIGN KEY (order_id) REFERENCES orders(id);
ALTER TABLE order_items ADD CONSTRAINT fk_rails_order_items_variant_id FOREIGN KEY (variant_id) REFERENCES variants(id);
ALTER TABLE payments ADD CONSTRAINT fk_rails_payments_order_id FOREIGN KEY (order_id) REFERENCES orders(id);
ALTER TABLE refunds ADD CONSTRAINT fk_rails_refunds_payment_id FOREIGN KEY (payment_id) REFERENCES payments(id);
ALTER TABLE reviews ADD CONSTRAINT fk_rails_reviews_listing_id FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE reviews ADD CONSTRAINT fk_rails_reviews_user_id FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE favorites ADD CONSTRAINT fk_rails_favorites_user_id FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE favorites ADD CONSTRAINT fk_rails_favorites_listing_id FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE conversations ADD CONSTRAINT fk_rails_conversations_buyer_id FOREIGN KEY (buyer_id) REFERENCES users(id);
ALTER TABLE conversations ADD CONSTRAINT fk_rails_conversations_shop_id FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE messages ADD CONSTRAINT fk_rails_messages_conversation_id FOREIGN KEY (conversation_id) REFERENCES conversations(id);
ALTER TABLE messages ADD CONSTRAINT fk_rails_messages_user_id FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE coupons ADD CONSTRAINT fk_rails_coupons_shop_id FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE shipments ADD CONSTRAINT fk_rails_shipments_order_id FOREIGN KEY (order_id) REFERENCES orders(id);
ALTER TABLE shipping_rates ADD CONSTRAINT fk_rails_shipping_rates_shop_id FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE notifications ADD CONSTRAINT fk_rails_notifications_user_id FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE reports ADD CONSTRAINT fk_rails_reports_reporter_id FOREIGN KEY (reporter_id) REFERENCES users(id);
ALTER TABLE active_storage_attachments ADD CONSTRAINT fk_rails_active_storage_attachments_blob_id FOREIGN KEY (blob_id) REFERENCES active_storage_blobs(id);
ALTER TABLE searches ADD CONSTRAINT fk_rails_searches_user_id FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE webhooks ADD CONSTRAINT fk_rails_webhooks_shop_id FOREIGN KEY (shop_id) REFERENCES shops(id);
CREATE INDEX index_good_jobs_on_queue_and_scheduled ON good_jobs (queue_name, scheduled_at) WHERE finished_at IS NULL;
CREATE INDEX index_versions_on_item ON versions (item_type, item_id);
CREATE UNIQUE INDEX index_active_storage_attachments_uniqueness ON active_storage_attachments (record_type, record_id, name, blob_id);
CREATE UNIQUE INDEX index_coupons_on_shop_and_code ON coupons (shop_id, upper(code::text));
CREATE UNIQUE INDEX index_favorites_uniq ON favorites (user_id, listing_id);
CREATE INDEX index_listings_on_title_trgm ON listings USING gin (title gin_trgm_ops);
CREATE INDEX index_listings_on_tags ON listings USING gin (tags);
CREATE INDEX index_listings_kept ON listings (shop_id, price_cents) WHERE published AND discarded_at IS NULL;
CREATE INDEX index_addresses_on_addressable ON addresses (addressable_type, addressable_id);
CREATE FUNCTION public.immutable_unaccent(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $_$ SELECT public.unaccent('public.unaccent', $1) $_$;
CREATE INDEX index_shops_on_unaccent_name ON shops (public.immutable_unaccent(lower(name::text)));
CREATE SEQUENCE order_number_seq START 100000;
ALTER TABLE orders ALTER number SET DEFAULT 'R' || nextval('order_number_seq'::regclass);
CREATE UNIQUE INDEX index_orders_on_number ON orders (number);
CREATE VIEW shop_stats AS SELECT s.id AS shop_id, count(DISTINCT l.id) AS listings, avg(r.stars) AS rating
FROM shops s LEFT JOIN listings l ON l.shop_id = s.id
AND l.discarded_at IS NULL
LEFT JOIN reviews r ON r.listing_id = l.id GROUP BY s.id;
CREATE VIEW sales AS SELECT o.shop_id, date_trunc('day', o.placed_at) AS day, sum(o.total_cents) AS cents FROM orders o
WHERE o.status >= 'paid' AND o.status <> 'refunded'
GROUP BY 1, 2;

