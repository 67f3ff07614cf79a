insert into res_company(name) values ('Firm LLP'),('Firm SA');
insert into res_partner(name,company_id,email,customer) values ('Ann',1,'a@x.org',false),('Client Co',null,null,true);
insert into res_users(login,partner_id,company_id) values ('ann',1,1),('admin',2,1);
insert into law_practice_area(name,parent_id) values ('"Tax"',null),('"VAT"',1);
insert into law_matter(name,client_id,area_id,hourly_rate) values ('Smith v Jones',2,1,250),('Merger',2,2,400);
insert into law_matter_res_users_rel values (1,1),(2,1);
insert into law_timesheet(matter_id,user_id,hours,name) values (1,1,2.5,'call'),(2,1,1,'mail');
insert into law_invoice(number,matter_id,amount_total) values ('I1',1,625),('I2',2,400);
insert into law_invoice_line(invoice_id,name,price_unit) values (1,'fees',625),(2,'fees',400);
