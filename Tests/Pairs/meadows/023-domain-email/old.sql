CREATE DOMAIN public.email AS text CHECK (VALUE LIKE '%@%');
CREATE DOMAIN public.pct AS numeric(5,2) DEFAULT 0;
CREATE TABLE public.usr (id int PRIMARY KEY, mail public.email NOT NULL, discount public.pct);
