CREATE TABLE public.sale (id bigserial PRIMARY KEY, sold_on date NOT NULL, sku text NOT NULL, qty int NOT NULL, price numeric(10,2) NOT NULL);
CREATE MATERIALIZED VIEW public.sales_by_day AS SELECT sold_on, sum(qty) AS qty, sum(qty*price) AS total FROM public.sale GROUP BY sold_on WITH DATA;
CREATE UNIQUE INDEX sales_by_day_pk ON public.sales_by_day (sold_on);
CREATE MATERIALIZED VIEW public.sales_by_month AS SELECT date_trunc('month', sold_on) AS m, sum(total) AS total FROM public.sales_by_day GROUP BY 1 WITH NO DATA;
