insert into ledger.account (code, kind, credit_limit) values ('1000', 'asset', 0), ('2000', 'liability', 5000.50);
insert into ledger.entry (account_id, booked_on, debit, credit) values
  (1, '2024-01-31', 1500.25, 0), (2, '2024-01-31', 0, 1500.25), (1, '2024-02-01', 10.01, 0);
