insert into company (name, vat_id, employees, phone) values ('Kaffee AG', 'DE123', 12, '+49 30 1234'), ('Tea Ltd', 'GB77', 3, '0207 11');
insert into contact (id, company_id, first_name, last_name, opted_in, score) values (1, 1, 'Eva', 'Lang', true, 3.5), (2, 2, 'Al', 'Short', false, 0);
