CREATE TYPE mpaa_rating AS ENUM ('G', 'PG', 'PG-13', 'R', 
'NC-17');
CREATE DOMAIN year AS integer CONSTRAINT year_check CHECK (VALUE >= 1901 AND VALUE <= 
2155);
CREATE FUNCTION _group_concat(text, text) RETURNS text AS $_$ SELECT CASE WHEN $2 IS NULL THEN $1 WHEN $1 IS NULL THEN $2 ELSE $1 || ', ' || $2 END $_$ LANGUAGE sql IMMUTABLE;
CREATE FUNCTION last_updated() RETURNS trigger AS $_$ BEGIN NEW.last_update = CURRENT_TIMESTAMP; RETURN NEW; END $_$ LANGUAGE plpgsql;
CREATE SEQUENCE film_film_id_seq;
CREATE TABLE language (language_id serial PRIMARY KEY, name character(20) NOT NULL, last_update timestamp DEFAULT now() NOT NULL);
CREATE TABLE film (film_id integer DEFAULT nextval('film_film_id_seq'::regclass) NOT NULL, title varchar(255) NOT NULL, description text, release_year year, language_id smallint NOT NULL, rental_duration smallint DEFAULT 3 NOT NULL, rental_rate numeric(4,2) DEFAULT 4.99 NOT NULL, length smallint, replacement_cost numeric(5,2) DEFAULT 19.99 NOT NULL, rating mpaa_rating DEFAULT 'G'::mpaa_rating, last_update timestamp DEFAULT now() NOT NULL, special_features text[], 
fulltext tsvector NOT NULL,
 CONSTRAINT film_pkey PRIMARY KEY (film_id));
CREATE INDEX film_fulltext_idx ON film USING 
gist
 (fulltext);
CREATE TRIGGER last_updated BEFORE UPDATE ON film FOR EACH ROW EXECUTE PROCEDURE last_updated();
CREATE TRIGGER film_fulltext_trigger BEFORE INSERT OR UPDATE ON film FOR EACH ROW EXECUTE PROCEDURE tsvector_update_trigger('fulltext', 'pg_catalog.english', 'title', 'description');
CREATE TABLE actor (actor_id serial PRIMARY KEY, first_name varchar(45) NOT NULL, last_name varchar(45) NOT NULL);
CREATE TABLE film_actor (actor_id smallint NOT NULL REFERENCES actor ON UPDATE CASCADE ON DELETE RESTRICT, film_id smallint NOT NULL REFERENCES film ON UPDATE CASCADE ON DELETE RESTRICT, PRIMARY KEY (actor_id, film_id));
CREATE TABLE inventory (inventory_id serial PRIMARY KEY, film_id smallint NOT NULL REFERENCES film, store_id smallint NOT NULL);
CREATE TABLE rental (rental_id serial PRIMARY KEY, rental_date timestamp NOT NULL, inventory_id int NOT NULL REFERENCES inventory, customer_id smallint NOT NULL, return_date timestamp
);
CREATE TABLE payment (payment_id serial PRIMARY KEY, customer_id smallint NOT NULL, rental_id int NOT NULL REFERENCES rental ON DELETE SET NULL, amount numeric(5,2) NOT NULL, payment_date timestamp NOT NULL);
CREATE INDEX idx_fk_customer_id ON payment (customer_id);
CREATE AGGREGATE group_concat(text) (SFUNC = _group_concat, STYPE = text);
CREATE VIEW film_list AS SELECT f.film_id AS fid, f.title, f.rating, group_concat(a.first_name || ' ' || a.last_name) AS actors FROM film f JOIN film_actor fa USING (film_id) JOIN actor a USING (actor_id) GROUP BY f.film_id;
CREATE FUNCTION film_in_stock(p_film_id integer, p_store_id integer, OUT p_film_count integer) RETURNS SETOF integer LANGUAGE sql AS $_$ SELECT inventory_id FROM inventory WHERE film_id = $1 AND store_id = $2 $_$;
CREATE VIEW rental_by_category AS SELECT fl.rating, sum(p.amount) AS total_sales FROM payment p JOIN rental r USING (rental_id) JOIN inventory i USING (inventory_id) JOIN film_list fl ON fl.fid = i.film_id GROUP BY fl.rating;
