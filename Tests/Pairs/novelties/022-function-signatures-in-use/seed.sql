insert into item(title, price) values ('Red chair', 120), ('Blue Table', 340.5), ('Lamp', 15);
