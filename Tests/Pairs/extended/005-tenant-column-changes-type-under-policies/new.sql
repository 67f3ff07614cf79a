CREATE TABLE invoices (id bigint PRIMARY KEY, tenant_id bigint NOT NULL, total numeric(14,4) NOT NULL, note text);
CREATE TABLE invoice_lines (invoice_id bigint REFERENCES invoices, line int, tenant_id bigint NOT NULL, PRIMARY KEY (invoice_id, line));
ALTER TABLE invoices ENABLE ROW LEVEL SECURITY;
ALTER TABLE invoice_lines ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON invoices TO app USING (tenant_id = current_setting('app.tenant')::bigint);
COMMENT ON POLICY tenant ON invoices IS 'by tenant';
CREATE POLICY tenant ON invoice_lines TO app
    USING (tenant_id = (SELECT i.tenant_id FROM invoices i WHERE i.id = invoice_lines.invoice_id));
CREATE VIEW invoice_totals AS SELECT tenant_id, sum(total) AS total FROM invoices GROUP BY tenant_id;
COMMENT ON VIEW invoice_totals IS 'Totals by tenant';
COMMENT ON COLUMN invoice_totals.total IS 'of all invoices';
ALTER VIEW invoice_totals OWNER TO reporting;
GRANT SELECT ON invoice_totals TO app;
GRANT SELECT (id, total), UPDATE (note) ON invoices TO reporting;
