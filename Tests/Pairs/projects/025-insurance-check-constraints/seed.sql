insert into policy (policy_no, status, branch, starts, ends, premium, iban) values
  ('P-1', 'active', 'car', '2024-01-01', '2025-01-01', 300, 'DE001234567890'), ('P-2', 'offer', 'life', '2024-02-01', null, 55.5, null);
insert into claim (policy_no, severity, happened, reported, paid) values ('P-1', 2, '2024-03-01', '2024-03-02', null), ('P-1', 5, '2024-04-01', '2024-04-01', 99.90);
