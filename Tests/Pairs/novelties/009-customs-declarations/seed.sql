insert into ref.commodity values ('010121','Horses',5,null),('220421','Wine',12.5,null);
insert into ref.office values ('FR000010','Le Havre','FR'),('DE000020','Hamburg','DE');
insert into ref.fx values ('USD','2024-01-01',1.1),('GBP','2024-01-01',0.86);
insert into decl.trader(eori,name) values ('FR123','Acme'),('DE456','Beta');
insert into decl.declaration(eori,office,total) values ('FR123','FR000010',100),('DE456','DE000020',250);
insert into decl.item(mrn,no,hs,origin,value,mass) select mrn,1,'010121','US',100,10 from decl.declaration;
insert into decl.document select mrn,1,'N380','INV-1' from decl.declaration;
update decl.declaration set status='accepted';
