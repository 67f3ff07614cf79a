INSERT INTO auth.users (id,email,confirmed_at) VALUES ('11111111-1111-1111-1111-111111111111','a@b.co',now());
UPDATE public.profiles SET username='alice';
INSERT INTO auth.refresh_tokens (token,user_id,revoked) VALUES ('tok','11111111-1111-1111-1111-111111111111',false);
INSERT INTO storage.buckets (id,name,owner) VALUES ('avatars','avatars','11111111-1111-1111-1111-111111111111');
INSERT INTO storage.objects (bucket_id,name) VALUES ('avatars','a/b.png');
