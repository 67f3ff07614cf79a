CREATE SCHEMA food;
CREATE EXTENSION citext WITH SCHEMA food;
CREATE TYPE food.order_state AS ENUM ('new', 'cooking', 'out', 'done'
);
CREATE TABLE food.restaurant (
    id bigserial PRIMARY KEY,
    name food.citext NOT NULL UNIQUE,
    street text NOT NULL,
    open boolean NOT NULL DEFAULT false
);
CREATE TABLE food.menu (
    id bigserial PRIMARY KEY,
    restaurant_id bigint NOT NULL REFERENCES food.restaurant ON DELETE CASCADE,
    name text NOT NULL,
    valid_from time,
    valid_to time
);
CREATE TABLE food.dish (
    id bigserial PRIMARY KEY,
    menu_id bigint NOT NULL REFERENCES food.menu ON DELETE CASCADE,
    name text NOT NULL,
    price numeric(6,2) NOT NULL,
    vegetarian boolean NOT NULL DEFAULT false,
    position integer NOT NULL
);
CREATE TABLE food.option (
    id bigserial PRIMARY KEY,
    dish_id bigint NOT NULL REFERENCES food.dish ON DELETE CASCADE,
    name text NOT NULL,
    extra numeric(6,2)  NOT NULL DEFAULT 0
);
CREATE TABLE food.order_item (
    order_id bigint NOT NULL,
    line smallint NOT NULL,
    dish_id bigint NOT NULL REFERENCES food.dish,
    quantity smallint NOT NULL DEFAULT 1,
    options bigint[],
    PRIMARY KEY (order_id, line)
);
CREATE TABLE food.customer (
    id bigserial PRIMARY KEY,
    phone varchar(20) NOT NULL UNIQUE,
    name text
);
CREATE TABLE food.rider (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    phone varchar(20) NOT NULL,
    on_shift boolean NOT NULL DEFAULT false
);
CREATE TABLE food.orders (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES food.customer,
    restaurant_id bigint NOT NULL REFERENCES food.restaurant,
    rider_id bigint REFERENCES food.rider,
    address text NOT NULL,
    state food.order_state NOT NULL DEFAULT 'new',
    placed timestamptz NOT NULL DEFAULT now(),
    delivered timestamptz,
    tip numeric(6,2)
);
CREATE INDEX orders_open ON food.orders (restaurant_id) WHERE state <> 'done';
CREATE VIEW food.order_sum AS SELECT o.id, o.restaurant_id, sum(d.price * i.quantity) AS total FROM food.orders o JOIN food.order_item i ON i.order_id = o.id JOIN food.dish d ON d.id = i.dish_id GROUP BY o.id;
ALTER TABLE food.order_item ADD FOREIGN KEY (order_id) REFERENCES food.orders(id) ON DELETE CASCADE;
CREATE MATERIALIZED VIEW food.turnover AS SELECT restaurant_id, sum(total) AS total FROM food.order_sum GROUP BY 1;
CREATE FUNCTION food.is_busy(r food.restaurant) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ SELECT count(*) > 10 FROM food.orders o WHERE o.restaurant_id = r.id AND o.state = 'cooking' $$;
CREATE VIEW food.busy AS SELECT r.name FROM food.restaurant r WHERE food.is_busy(r);
CREATE TABLE food.rating (
    order_id bigint NOT NULL REFERENCES food.orders PRIMARY KEY,
    stars smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
    text_ text
);
