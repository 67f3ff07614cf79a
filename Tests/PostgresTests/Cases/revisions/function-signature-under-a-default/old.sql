CREATE FUNCTION public.next_code(prefix text) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT prefix || '-1'$$;
CREATE TABLE public.parts (id bigint PRIMARY KEY, code text DEFAULT public.next_code('P') NOT NULL);
