CREATE TABLE public.address (id int PRIMARY KEY, country text, city text, zip text, street text);
CREATE STATISTICS public.addr_dep (dependencies, ndistinct) ON country, city FROM public.address;
ALTER STATISTICS public.addr_dep SET STATISTICS 1000;
CREATE STATISTICS public.addr_all ON city, zip FROM public.address;
COMMENT ON STATISTICS public.addr_all IS 'all kinds';
CREATE STATISTICS public.addr_expr ON (lower(street)) FROM public.address;
CREATE STATISTICS public.addr_mixed (mcv) ON zip, (lower(city)), (left(street, 3)) FROM public.address;
ALTER TABLE public.address ALTER COLUMN zip SET STATISTICS 250;
ALTER TABLE public.address ALTER COLUMN city SET (n_distinct = -0.2);
