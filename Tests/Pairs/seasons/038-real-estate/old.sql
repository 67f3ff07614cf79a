CREATE TYPE deal AS ENUM ('sale','rent');
CREATE TABLE agent (id serial PRIMARY KEY, name text NOT NULL, mail text);
CREATE TABLE listing (id serial PRIMARY KEY, agent int REFERENCES agent, deal deal, city text, zip char(5), rooms int, sqm int, price int, listed date DEFAULT current_date, sold boolean DEFAULT false);
CREATE TABLE photo (id serial PRIMARY KEY, listing int REFERENCES listing ON DELETE CASCADE, url text, pos int);
CREATE FUNCTION sqm_price(l listing) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT l.price / nullif(l.sqm, 0) $$;
CREATE INDEX listing_sqm_price ON listing (sqm_price(listing.*));
CREATE VIEW offers AS SELECT l.*, l.sqm_price FROM listing l WHERE NOT sold;
CREATE VIEW offers_by_city AS SELECT city, deal, avg(sqm_price) AS avg_price FROM offers GROUP BY city, deal;
CREATE TABLE viewing (listing int REFERENCES listing, at timestamp, visitor text, PRIMARY KEY (listing, at));
