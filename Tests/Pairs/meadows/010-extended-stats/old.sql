CREATE TABLE public.address (id int PRIMARY KEY, country text, city text, zip text, street text);
CREATE STATISTICS public.addr_dep (dependencies) ON country, city FROM public.address;
CREATE STATISTICS public.addr_all ON city, zip FROM public.address;
