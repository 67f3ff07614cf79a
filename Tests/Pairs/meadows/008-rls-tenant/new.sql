CREATE FUNCTION public.cur_tenant() RETURNS int LANGUAGE sql STABLE RETURN (current_setting('app.tenant', true))::int;
CREATE TABLE public.ticket (id bigint PRIMARY KEY, tenant int NOT NULL, subject text, internal bool NOT NULL DEFAULT false, assigned_to name);
ALTER TABLE public.ticket ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.ticket FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_iso ON public.ticket TO x23_app USING (tenant = public.cur_tenant()) WITH CHECK (tenant = public.cur_tenant() AND NOT internal);
CREATE POLICY support_read ON public.ticket FOR SELECT TO x23_app, x23_support USING (NOT internal OR assigned_to = CURRENT_USER);
CREATE POLICY no_internal_delete ON public.ticket AS RESTRICTIVE FOR DELETE USING (NOT internal);
COMMENT ON POLICY no_internal_delete ON public.ticket IS 'keep internal';
