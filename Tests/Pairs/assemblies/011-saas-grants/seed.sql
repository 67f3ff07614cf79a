INSERT INTO core.tenants VALUES (1,'Acme','corp','4111'),(2,'Solo','free',NULL);
INSERT INTO core.invoices (tenant,cents,paid_on) VALUES (1,9900,'2022-01-01'),(1,9900,NULL);
