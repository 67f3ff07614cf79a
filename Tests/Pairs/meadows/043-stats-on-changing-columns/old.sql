CREATE TABLE public.s (a int, b int, c text, d text);
CREATE STATISTICS public.s1 (ndistinct, dependencies, mcv) ON a, b, c FROM public.s;
CREATE STATISTICS public.s2 ON (a + b), (c || d) FROM public.s;
ALTER STATISTICS public.s2 SET STATISTICS 77;
