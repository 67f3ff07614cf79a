CREATE TABLE public.ticket (id bigint PRIMARY KEY, tenant int NOT NULL, subject text, internal bool NOT NULL DEFAULT false);
ALTER TABLE public.ticket ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_iso ON public.ticket USING (tenant = current_setting('app.tenant')::int);
CREATE POLICY support_read ON public.ticket FOR SELECT TO x23_support USING (true);
