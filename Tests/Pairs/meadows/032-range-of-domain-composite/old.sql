CREATE DOMAIN public.pos AS int CHECK (VALUE > 0);
CREATE TYPE public.prange AS RANGE (subtype = int4, multirange_type_name = public.pmulti);
CREATE TYPE public.trange AS RANGE (subtype = text, collation = "C");
CREATE TABLE public.r (id int, a public.prange, b public.trange, m public.pmulti);
