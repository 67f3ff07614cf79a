CREATE TABLE public.top (id int, v text DEFAULT 'top', CONSTRAINT v_nonempty CHECK (v <> ''));
CREATE TABLE public.l (id int, lx int) INHERITS (public.top);
CREATE TABLE public.r (rx int) INHERITS (public.top);
CREATE TABLE public.bottom (z int) INHERITS (public.l, public.r);
CREATE TABLE public.lone (id int, v text, lx int, CONSTRAINT v_nonempty CHECK (v <> ''));
