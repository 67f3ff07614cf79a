CREATE TYPE order_state AS ENUM ('open','cooking','on the way','done');
CREATE TABLE restaurant (id serial PRIMARY KEY, name text, address text, opens time, closes time);
CREATE TABLE dish (id serial PRIMARY KEY, restaurant int REFERENCES restaurant, name text, price real, allergens text);
CREATE TABLE rider (id serial PRIMARY KEY, name text, phone text, lat float, lon float);
CREATE TABLE food_order (id serial PRIMARY KEY, customer text, restaurant int REFERENCES restaurant, rider int REFERENCES rider, state order_state DEFAULT 'open', at timestamp DEFAULT now());
CREATE TABLE order_item (food_order int REFERENCES food_order, dish int REFERENCES dish, n int, PRIMARY KEY (food_order, dish));
CREATE VIEW bill AS SELECT o.id, o.customer, sum(i.n * d.price) AS total FROM food_order o JOIN order_item i ON i.food_order = o.id JOIN dish d ON d.id = i.dish GROUP BY o.id;
CREATE FUNCTION assign_rider(o int, r int) RETURNS void LANGUAGE sql AS $$ UPDATE food_order SET rider = r, state = 'on the way' WHERE id = o $$;
CREATE VIEW busy_riders AS SELECT r.id, r.name FROM rider r WHERE EXISTS (SELECT FROM food_order o WHERE o.rider = r.id AND o.state = 'on the way');
