CREATE TABLE public.vehicle (id int NOT NULL, wheels smallint NOT NULL CONSTRAINT vehicle_wheels_check CHECK (wheels >= 2), made date DEFAULT CURRENT_DATE, vin text, CONSTRAINT local_only CHECK (id > 0) NO INHERIT);
CREATE TABLE public.car (doors smallint DEFAULT 5, PRIMARY KEY (id)) INHERITS (public.vehicle);
ALTER TABLE public.car ALTER COLUMN wheels SET DEFAULT 4;
CREATE TABLE public.truck (load_kg int NOT NULL, made date DEFAULT '2000-01-01') INHERITS (public.vehicle);
CREATE TABLE public.pickup (bed_len numeric(4,2), made date DEFAULT '2010-10-10', wheels smallint DEFAULT 4) INHERITS (public.car, public.truck);
COMMENT ON TABLE public.pickup IS 'both';
COMMENT ON COLUMN public.pickup.wheels IS 'inherited';
