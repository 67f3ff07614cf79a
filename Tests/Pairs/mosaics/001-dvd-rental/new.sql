-- DVD rental shop
CREATE SCHEMA legacy;
COMMENT ON SCHEMA legacy IS 'Pre 2.0 API, read only';

CREATE TYPE mpaa_rating AS ENUM ('G', 'PG', 'PG-13', 'R', 'NC-17');
CREATE DOMAIN year AS integer CONSTRAINT year_check CHECK (VALUE >= 1901 AND VALUE <= 2155);
CREATE DOMAIN bigint_pos AS bigint DEFAULT 1 CHECK (VALUE > 0) CONSTRAINT bigint_pos_max CHECK (VALUE < 1000000000000);
COMMENT ON DOMAIN bigint_pos IS 'strictly positive id';

CREATE FUNCTION _group_concat(text, text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$
SELECT CASE
  WHEN $2 IS NULL THEN $1
  WHEN $1 IS NULL THEN $2
  ELSE $1 || ', ' || $2
END
$_$;

CREATE AGGREGATE group_concat(text) (SFUNC = _group_concat, STYPE = text, COMBINEFUNC = _group_concat, PARALLEL = SAFE);
COMMENT ON AGGREGATE group_concat(text) IS 'comma separated list';
CREATE FUNCTION _group_concat_sep(text, text, text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN $2 IS NULL THEN $1 WHEN $1 IS NULL THEN $2 ELSE $1 || $3 || $2 END;
CREATE AGGREGATE group_concat(text, text) (SFUNC = _group_concat_sep, STYPE = text);

CREATE SEQUENCE actor_actor_id_seq;
CREATE TABLE actor (
    actor_id integer DEFAULT nextval('actor_actor_id_seq'::regclass) NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    last_update timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT actor_pkey PRIMARY KEY (actor_id)
);
ALTER SEQUENCE actor_actor_id_seq OWNED BY actor.actor_id;
CREATE INDEX idx_actor_last_name ON actor USING btree (last_name);

CREATE TABLE language (
    language_id serial PRIMARY KEY,
    name character(20) NOT NULL,
    last_update timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE film (
    film_id serial NOT NULL,
    title text NOT NULL,
    description text,
    release_year year,
    language_id integer NOT NULL,
    original_language_id integer,
    rental_duration smallint DEFAULT 3 NOT NULL,
    rental_rate numeric(4,2) DEFAULT 4.99 NOT NULL,
    length smallint,
    replacement_cost numeric(5,2) DEFAULT 19.99 NOT NULL,
    rating mpaa_rating DEFAULT 'G'::mpaa_rating,
    last_update timestamptz DEFAULT now() NOT NULL,
    special_features text[],
    fulltext tsvector NOT NULL,
    revenue_projection numeric(12,2) GENERATED ALWAYS AS (rental_duration * rental_rate) STORED,
    CONSTRAINT film_pkey PRIMARY KEY (film_id),
    CONSTRAINT film_language_id_fkey FOREIGN KEY (language_id) REFERENCES language(language_id) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT film_original_language_id_fkey FOREIGN KEY (original_language_id) REFERENCES language(language_id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX film_fulltext_idx ON film USING gin (fulltext);
CREATE INDEX idx_title ON film (title);
CREATE INDEX idx_fk_language_id ON film (language_id) INCLUDE (title);
CREATE STATISTICS film_lang_rating (dependencies, mcv) ON language_id, rating FROM film;
ALTER TABLE film ALTER COLUMN description SET STORAGE EXTERNAL;
ALTER TABLE film ALTER COLUMN title SET STATISTICS 500;

CREATE TABLE film_actor (
    actor_id integer NOT NULL REFERENCES actor ON UPDATE CASCADE ON DELETE RESTRICT,
    film_id integer NOT NULL REFERENCES film ON UPDATE CASCADE ON DELETE RESTRICT,
    last_update timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (actor_id, film_id)
);
CREATE INDEX idx_fk_film_id ON film_actor (film_id);

CREATE TABLE customer (
    customer_id serial PRIMARY KEY,
    store_id integer NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    email text,
    activebool boolean DEFAULT true NOT NULL,
    create_date date DEFAULT CURRENT_DATE NOT NULL,
    last_update timestamptz DEFAULT clock_timestamp()
);
CREATE UNIQUE INDEX customer_email_key ON customer (lower(email)) WHERE email IS NOT NULL;

CREATE TABLE inventory (
    inventory_id serial PRIMARY KEY,
    film_id integer NOT NULL REFERENCES film ON UPDATE CASCADE ON DELETE RESTRICT,
    store_id integer NOT NULL,
    last_update timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX idx_store_id_film_id ON inventory (store_id, film_id);

CREATE TABLE rental (
    rental_id serial PRIMARY KEY,
    rental_date timestamptz NOT NULL,
    inventory_id integer NOT NULL REFERENCES inventory ON UPDATE CASCADE ON DELETE RESTRICT,
    customer_id integer NOT NULL REFERENCES customer ON UPDATE CASCADE ON DELETE RESTRICT,
    return_date timestamptz,
    staff_id integer NOT NULL,
    last_update timestamptz DEFAULT now() NOT NULL
    , rental_period tstzrange
);
CREATE UNIQUE INDEX idx_unq_rental ON rental (rental_date, inventory_id, customer_id);

CREATE TABLE payment (
    payment_id serial NOT NULL,
    customer_id integer NOT NULL,
    staff_id integer NOT NULL,
    rental_id integer NOT NULL,
    amount numeric(5,2) NOT NULL,
    payment_date timestamptz NOT NULL,
    PRIMARY KEY (payment_date, payment_id)
) PARTITION BY RANGE (payment_date);
CREATE TABLE payment_p2022_01 PARTITION OF payment FOR VALUES FROM ('2022-01-01 00:00:00+00') TO ('2022-02-01 00:00:00+00');
CREATE TABLE payment_p2022_02 PARTITION OF payment FOR VALUES FROM ('2022-02-01 00:00:00+00') TO ('2022-03-01 00:00:00+00');
CREATE TABLE payment_p2022_03 PARTITION OF payment FOR VALUES FROM ('2022-03-01 00:00:00+00') TO ('2022-04-01 00:00:00+00');
CREATE TABLE payment_default PARTITION OF payment DEFAULT;
CREATE INDEX idx_fk_payment_customer ON payment (customer_id);
ALTER TABLE payment ADD CONSTRAINT payment_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer(customer_id);
ALTER TABLE payment ADD CONSTRAINT payment_amount_check CHECK (amount >= 0);

CREATE VIEW actor_info AS
 SELECT a.actor_id, a.first_name, a.last_name,
    group_concat(DISTINCT (f.title || ' ('::text) || f.release_year::text || ')'::text) AS film_info
   FROM actor a
     LEFT JOIN film_actor fa ON a.actor_id = fa.actor_id
     LEFT JOIN film f ON fa.film_id = f.film_id
  GROUP BY a.actor_id, a.first_name, a.last_name;

CREATE MATERIALIZED VIEW rental_by_store AS
SELECT i.store_id, count(*) AS rentals, max(r.rental_date) AS last_rental FROM rental r JOIN inventory i USING (inventory_id) GROUP BY 1
WITH NO DATA;
CREATE UNIQUE INDEX rental_by_store_pk ON rental_by_store (store_id);
COMMENT ON MATERIALIZED VIEW rental_by_store IS 'refreshed nightly';
CREATE VIEW legacy.rental_by_store AS SELECT store_id, rentals FROM rental_by_store;

CREATE FUNCTION last_updated() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.last_update = clock_timestamp();
    RETURN NEW;
END $$;
CREATE TRIGGER last_updated BEFORE UPDATE ON actor FOR EACH ROW EXECUTE FUNCTION last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON film FOR EACH ROW WHEN (OLD.title IS DISTINCT FROM NEW.title OR OLD.description IS DISTINCT FROM NEW.description) EXECUTE FUNCTION last_updated();
CREATE TRIGGER film_fulltext_trigger BEFORE INSERT OR UPDATE ON film FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('fulltext', 'pg_catalog.english', 'title', 'description');

CREATE FUNCTION film_in_stock(p_film_id integer, p_store_id integer, OUT p_film_count integer) RETURNS SETOF integer
    LANGUAGE sql
    AS $_$
     SELECT inventory_id
     FROM inventory
     WHERE film_id = $1
     AND store_id = $2;
$_$;

GRANT USAGE ON SCHEMA legacy TO um_ro;
GRANT SELECT ON legacy.rental_by_store TO um_ro;
GRANT SELECT ON film, actor, film_actor, language, actor_info TO um_ro;
GRANT SELECT (customer_id, store_id, activebool) ON customer TO um_ro;
