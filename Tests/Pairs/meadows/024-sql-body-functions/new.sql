CREATE TABLE public.account (id bigint PRIMARY KEY, balance numeric(14,2) NOT NULL DEFAULT 0, currency char(3) NOT NULL DEFAULT 'EUR');
CREATE TABLE public.movement (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, account bigint NOT NULL REFERENCES public.account, amt numeric(14,2) NOT NULL);
CREATE FUNCTION public.balance_of(p bigint) RETURNS numeric LANGUAGE sql STABLE COST 50 RETURN (SELECT a.balance FROM public.account a WHERE a.id = p);
CREATE PROCEDURE public.deposit(p bigint, amt numeric, INOUT new_balance numeric DEFAULT NULL) LANGUAGE sql BEGIN ATOMIC INSERT INTO public.movement(account, amt) VALUES (p, amt); UPDATE public.account SET balance = balance + amt WHERE id = p RETURNING balance; END;
CREATE FUNCTION public.history(p bigint) RETURNS TABLE (id bigint, amt numeric) LANGUAGE sql STABLE BEGIN ATOMIC SELECT m.id, m.amt FROM public.movement m WHERE m.account = p ORDER BY m.id; END;
COMMENT ON PROCEDURE public.deposit(bigint, numeric, numeric) IS 'pay in';
