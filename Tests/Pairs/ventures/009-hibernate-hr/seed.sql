insert into department (id,name) values (1,'IT'),(2,'HR');
insert into employee (dtype,id,version,first_name,last_name,salary,department_id,status) values ('Salaried',1,0,'Ann','Lee',5000,1,1),('Hourly',2,3,'Bob','Ray',null,2,0);
insert into employee_phones (employee_id,phones) values (1,'555-1'),(2,'555-2');
insert into revinfo (revtstmp) values (1),(2); insert into employee_aud values (1,1,0,'Lee');
