CREATE TABLE public.vehicle (id int NOT NULL, wheels smallint NOT NULL CHECK (wheels > 0), made date);
CREATE TABLE public.car (doors smallint DEFAULT 4) INHERITS (public.vehicle);
CREATE TABLE public.truck (load_kg int) INHERITS (public.vehicle);
