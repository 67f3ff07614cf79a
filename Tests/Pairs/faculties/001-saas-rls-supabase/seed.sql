insert into auth.users (id, email) values ('11111111-1111-1111-1111-111111111111','a@example.org'),('22222222-2222-2222-2222-222222222222','b@example.org');
insert into public.orgs (id, slug, name) values ('aaaaaaaa-1111-1111-1111-111111111111','acme','Acme');
insert into public.members (org_id, user_id, role) values ('aaaaaaaa-1111-1111-1111-111111111111','11111111-1111-1111-1111-111111111111','owner');
insert into public.projects (org_id, title) values ('aaaaaaaa-1111-1111-1111-111111111111','Launch'),('aaaaaaaa-1111-1111-1111-111111111111','Land');
insert into public.tasks (project_id, title) values (1,'buy fuel'),(2,'parachute');
