INSERT INTO contact (first_name,last_name,email,updated) VALUES ('Ada','Byron','a@x',now()),('Alan','Turing',NULL,now());
INSERT INTO firm VALUES ('ACME',1,2),('NASA',3,4);
INSERT INTO employment VALUES (1,'ACME','2020-01-01',NULL),(2,'NASA','2019-01-01','2020-01-01');
INSERT INTO labels VALUES (1,'l','r');
