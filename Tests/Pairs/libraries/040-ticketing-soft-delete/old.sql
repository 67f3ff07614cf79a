CREATE TABLE customers (id serial PRIMARY KEY, email varchar(200) NOT NULL CONSTRAINT customers_email_uq UNIQUE, phone varchar(20) UNIQUE, name varchar(100));
CREATE TABLE venues (id serial PRIMARY KEY, name varchar(100) NOT NULL, city varchar(60), UNIQUE (name, city));
CREATE TABLE seats (venue_id integer REFERENCES venues, block varchar(5), row_no integer, seat_no integer, PRIMARY KEY (venue_id, block, row_no, seat_no));
CREATE TABLE shows (id serial PRIMARY KEY, venue_id integer NOT NULL REFERENCES venues, title 
varchar(200)
 NOT NULL, starts 
timestamp
 NOT NULL
);
CREATE TABLE tickets (id serial PRIMARY KEY, show_id integer NOT NULL REFERENCES shows, venue_id integer NOT NULL, block varchar(5) NOT NULL, row_no integer NOT NULL, seat_no integer NOT NULL, customer_id integer REFERENCES customers, price real NOT NULL, sold timestamp, cancelled boolean DEFAULT false,
FOREIGN KEY (venue_id, block, row_no, seat_no) REFERENCES seats, UNIQUE (show_id, block, row_no, seat_no));
CREATE TABLE scans (ticket_id integer NOT NULL REFERENCES tickets
, at timestamptz NOT NULL DEFAULT now(), gate text);
CREATE VIEW sold_out AS SELECT s.id, s.title FROM shows s WHERE 
(SELECT count(*) FROM tickets t WHERE t.show_id = s.id AND NOT t.cancelled) >= (SELECT count(*) FROM seats x WHERE x.venue_id = s.venue_id);
