create table inbox (id int primary key, payload jsonb);
create table outbox (id int primary key, payload jsonb
, sent timestamptz
);
create publication out_pub for table outbox (id, payload) where (sent is null);
alter table outbox replica identity full;
create subscription in_sub connection 'host=upstream.example dbname=core user=repl application_name=''in sub''' publication p1, "P 2" with (connect = false, slot_name = none, enabled = false, binary = true, streaming = true, synchronous_commit = 'off', disable_on_error = true);
comment on subscription in_sub is 'feed';
