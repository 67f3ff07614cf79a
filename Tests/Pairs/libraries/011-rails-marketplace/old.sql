CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TABLE schema_migrations (version character varying NOT NULL
);
CREATE UNIQUE INDEX unique_schema_migrations ON schema_migrations (version);
CREATE TABLE users (
    id serial PRIMARY KEY,
    email varchar DEFAULT '' NOT NULL,
    encrypted_password varchar DEFAULT '' NOT NULL,
    reset_password_token varchar,
    sign_in_count integer DEFAULT 0 NOT NULL,
    current_sign_in_ip varchar,
    admin boolean DEFAULT false,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE UNIQUE INDEX index_users_on_email ON users (
email
);
CREATE TABLE profiles (
    id serial PRIMARY KEY,
    user_id integer REFERENCES users(id),
    display_name varchar,
    about text,
    settings hstore,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE shops (
    id serial PRIMARY KEY,
    user_id integer NOT NULL REFERENCES users(id),
    name varchar NOT NULL,
    slug varchar NOT NULL UNIQUE,
    description text,
    rating double precision,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE categories (
    id serial PRIMARY KEY,
    name varchar NOT NULL,
    parent_id integer REFERENCES categories(id),
    lft integer,
    rgt integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE listings (
    id serial PRIMARY KEY,
    shop_id integer NOT NULL REFERENCES shops(id),
    category_id integer REFERENCES categories(id),
    title varchar NOT NULL,
    body text,
    price integer,
    tags varchar,
    published boolean DEFAULT false,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE listing_images (
    id serial PRIMARY KEY,
    listing_id integer REFERENCES listings(id),
    position integer,
    image_file_name varchar,
    image_content_type varchar,
    image_file_size integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE variants (
    id serial PRIMARY KEY,
    listing_id integer NOT NULL REFERENCES listings(id),
    sku varchar,
    stock integer DEFAULT 0,
    options json,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE addresses (
    id serial PRIMARY KEY,
    user_id integer REFERENCES users(id),
    street varchar,
    city varchar,
    zip varchar,
    country varchar(2),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE orders (
    id serial PRIMARY KEY,
    user_id integer REFERENCES users(id),
    shop_id integer REFERENCES shops(id),
    state varchar DEFAULT 'cart',
    total_cents integer DEFAULT 0 NOT NULL,
    placed_at timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE order_items (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES orders(id),
    variant_id integer NOT NULL REFERENCES variants(id),
    quantity integer DEFAULT 1 NOT NULL,
    unit_cents integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE payments (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES orders(id),
    provider varchar NOT NULL,
    reference varchar,
    amount_cents integer NOT NULL,
    raw json,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE refunds (
    id serial PRIMARY KEY,
    payment_id integer NOT NULL REFERENCES payments(id),
    amount_cents integer NOT NULL,
    reason varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE reviews (
    id serial PRIMARY KEY,
    listing_id integer NOT NULL REFERENCES listings(id),
    user_id integer NOT NULL REFERENCES users(id),
    stars integer NOT NULL,
    body text,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE favorites (
    id serial PRIMARY KEY,
    user_id integer REFERENCES users(id),
    listing_id integer REFERENCES listings(id),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE conversations (
    id serial PRIMARY KEY,
    buyer_id integer NOT NULL REFERENCES users(id),
    shop_id integer NOT NULL REFERENCES shops(id),
    subject varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE messages (
    id serial PRIMARY KEY,
    conversation_id integer NOT NULL REFERENCES conversations(id),
    user_id integer NOT NULL REFERENCES users(id),
    body text NOT NULL,
    read_at timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE coupons (
    id serial PRIMARY KEY,
    shop_id integer NOT NULL REFERENCES shops(id),
    code varchar NOT NULL,
    percent integer,
    amount_cents integer,
    ends_at timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE shipments (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES orders(id),
    carrier varchar,
    tracking varchar,
    shipped_at timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE shipping_rates (
    id serial PRIMARY KEY,
    shop_id integer NOT NULL REFERENCES shops(id),
    country varchar(2),
    cents integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE taxes (
    id serial PRIMARY KEY,
    country varchar(2) NOT NULL,
    rate numeric(5,4) NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE notifications (
    id serial PRIMARY KEY,
    user_id integer NOT NULL REFERENCES users(id),
    kind varchar NOT NULL,
    payload json,
    read boolean DEFAULT false,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE reports (
    id serial PRIMARY KEY,
    reporter_id integer REFERENCES users(id),
    reportable_type varchar,
    reportable_id integer,
    reason text,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE delayed_jobs (
    id serial PRIMARY KEY,
    priority integer DEFAULT 0 NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    handler text NOT NULL,
    last_error text,
    run_at timestamp,
    locked_at timestamp,
    locked_by varchar,
    queue varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE searches (
    id serial PRIMARY KEY,
    user_id integer REFERENCES users(id),
    query varchar NOT NULL,
    hits integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE webhooks (
    id serial PRIMARY KEY,
    shop_id integer REFERENCES shops(id),
    url varchar NOT NULL,
    secret_ref varchar,
    active boolean DEFAULT true,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE INDEX delayed_jobs_priority ON delayed_jobs (priority, run_at);
CREATE INDEX index_favorites_on_user_id ON favorites USING btree (user_id);
CREATE VIEW shop_stats AS SELECT s.id AS shop_id, count(DISTINCT l.id) AS listings, avg(r.stars) AS rating
FROM shops s LEFT JOIN listings l ON l.shop_id = s.id
LEFT JOIN reviews r ON r.listing_id = l.id GROUP BY s.id;
CREATE VIEW sales AS SELECT o.shop_id, date_trunc('day', o.placed_at) AS day, sum(o.total_cents) AS cents FROM orders o
WHERE o.state = 'paid'
GROUP BY 1, 2;

