CREATE SCHEMA food;
CREATE SCHEMA delivery;
CREATE EXTENSION citext WITH SCHEMA public;
CREATE TYPE food.order_state AS ENUM ('new', 'cooking', 'out', 'done'
, 'refunded'
);
CREATE TABLE food.restaurant (
    id bigserial PRIMARY KEY,
    name public.citext NOT NULL UNIQUE,
    street text NOT NULL,
    location point,
    opening int4multirange,
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
    price integer NOT NULL CHECK (price >= 0),
    vegetarian boolean NOT NULL DEFAULT false,
    allergens "char"[],
    available boolean NOT NULL DEFAULT true,
    position integer NOT NULL
);
COMMENT ON COLUMN food.dish.price IS 'in cents';
CREATE TABLE food.option (
    id bigserial PRIMARY KEY,
    dish_id bigint NOT NULL REFERENCES food.dish ON DELETE CASCADE,
    name text NOT NULL,
    extra integer  NOT NULL DEFAULT 0
);
CREATE TABLE food.order_item (
    order_id bigint NOT NULL,
    line smallint NOT NULL,
    dish_id bigint NOT NULL REFERENCES food.dish,
    quantity smallint NOT NULL DEFAULT 1,
    price integer NOT NULL,
    options bigint[],
    PRIMARY KEY (order_id, line)
);
CREATE TABLE food.customer (
    id bigserial PRIMARY KEY,
    phone varchar(20) NOT NULL UNIQUE,
    name text
);
CREATE TABLE delivery.rider (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    phone varchar(20) NOT NULL,
    vehicle text NOT NULL DEFAULT 'bike'
);
CREATE TABLE delivery.shift (
    rider_id bigint NOT NULL REFERENCES delivery.rider,
    during tstzrange NOT NULL,
    area circle,
    PRIMARY KEY (rider_id, during)
);
CREATE INDEX shift_area ON delivery.shift USING gist (area);
CREATE TABLE food.address (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES food.customer ON DELETE CASCADE,
    street text NOT NULL,
    note text,
    location point
);
CREATE TABLE food.orders (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES food.customer,
    restaurant_id bigint NOT NULL REFERENCES food.restaurant,
    address_id bigint REFERENCES food.address,
    state food.order_state NOT NULL DEFAULT 'new',
    placed timestamptz NOT NULL DEFAULT now(),
    tip integer
);
CREATE INDEX orders_open ON food.orders (restaurant_id, placed) WHERE state NOT IN ('done', 'refunded');
CREATE TABLE delivery.trip (
    id bigserial PRIMARY KEY,
    order_id bigint NOT NULL REFERENCES food.orders UNIQUE,
    rider_id bigint NOT NULL REFERENCES delivery.rider,
    accepted timestamptz NOT NULL DEFAULT now(),
    picked_up timestamptz,
    delivered timestamptz,
    took interval GENERATED ALWAYS AS (delivered - picked_up) STORED,
    CHECK (delivered > picked_up)
);
CREATE VIEW food.order_sum AS SELECT o.id, o.restaurant_id, sum(i.price * i.quantity)::numeric / 100 AS total FROM food.orders o JOIN food.order_item i ON i.order_id = o.id GROUP BY o.id;
ALTER TABLE food.order_item ADD FOREIGN KEY (order_id) REFERENCES food.orders(id) ON DELETE CASCADE;
CREATE MATERIALIZED VIEW food.turnover AS SELECT restaurant_id, sum(total) AS total FROM food.order_sum GROUP BY 1;
CREATE FUNCTION food.is_busy(r food.restaurant) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ SELECT count(*) > 10 FROM food.orders o WHERE o.restaurant_id = r.id AND o.state = 'cooking' $$;
CREATE VIEW food.busy AS SELECT r.name FROM food.restaurant r WHERE food.is_busy(r);
CREATE TABLE food.rating (
    order_id bigint NOT NULL REFERENCES food.orders PRIMARY KEY,
    stars smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
    rider_stars smallint CHECK (rider_stars >= 1 AND rider_stars <= 5),
    text_ text
);
