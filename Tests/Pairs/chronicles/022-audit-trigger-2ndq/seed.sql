INSERT INTO public.customers (name,iban) VALUES ('ACME','DE02'),('Foo',NULL);
UPDATE public.customers SET name='ACME Inc' WHERE id=1;
