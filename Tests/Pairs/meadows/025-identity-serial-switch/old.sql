CREATE SEQUENCE public.inv_no START 1000;
CREATE TABLE public.invoice (id serial PRIMARY KEY, no int DEFAULT nextval('public.inv_no'), net numeric, vat numeric GENERATED ALWAYS AS (net * 0.19) STORED);
ALTER SEQUENCE public.inv_no OWNED BY public.invoice.no;
CREATE TABLE public.line (id int GENERATED ALWAYS AS IDENTITY, invoice int REFERENCES public.invoice);
