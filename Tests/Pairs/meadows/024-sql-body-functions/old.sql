CREATE TABLE public.account (id int PRIMARY KEY, balance numeric NOT NULL DEFAULT 0);
CREATE FUNCTION public.balance_of(p int) RETURNS numeric LANGUAGE sql STABLE RETURN (SELECT a.balance FROM public.account a WHERE a.id = p);
CREATE PROCEDURE public.deposit(p int, amt numeric) LANGUAGE sql BEGIN ATOMIC UPDATE public.account SET balance = balance + amt WHERE id = p; END;
