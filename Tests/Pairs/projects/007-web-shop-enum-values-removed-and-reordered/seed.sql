insert into customer (email, mail_me_when) values ('ann@example.org', '{paid,shipped}'), ('bob@example.org', default);
insert into purchase (customer_id, state, previous_states, end_state, total) values
  (1, 'delivered', '{cart,placed,paid,shipped}', 'delivered', 120.50),
  (1, 'paid', '{cart,placed}', null, 9.99),
  (2, 'cart', null, null, 0);
