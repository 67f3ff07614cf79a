CREATE TABLE Path (PathId serial not null, Path text not null, primary key (PathId));
ALTER TABLE Path ALTER COLUMN Path SET STATISTICS 1000;
CREATE UNIQUE INDEX path_name_idx on Path (Path text_pattern_ops);
CREATE TABLE File (
    FileId            bigserial   not null,
    FileIndex         integer     not null default 0,
    JobId             integer     not null,
    PathId            integer     not null,
    Filename          text        not null default '',
    DeltaSeq          smallint    not null default 0,
    MarkId            integer     not null default 0,
    LStat             text        not null,
    Md5               text        not null,
    primary key (FileId)
);
ALTER TABLE File ALTER COLUMN Filename SET STATISTICS 1000;
CREATE INDEX file_jpfid_idx on File (JobId, PathId, Filename text_pattern_ops);
CREATE TABLE Job (
    JobId             serial      not null,
    Job               text        not null,
    Name              text        not null,
    Type              char(1)     not null,
    Level             char(1)     not null,
    ClientId          integer     default 0,
    JobStatus         char(1)     not null,
    SchedTime         timestamp   without time zone,
    StartTime         timestamp   without time zone,
    RealEndTime       timestamp   without time zone,
    JobTDate          bigint      default 0,
    JobFiles          integer     default 0,
    JobBytes          bigint      default 0,
    ReadBytes         bigint      default 0,
    PriorJobId        integer     default 0,
    PriorJob          text        default '',
    HasBase           smallint    default 0,
    HasCache          smallint    default 0,
    Reviewed          smallint    default 0,
    Comment           text,
    FileTable         text        default 'File',
    isVirtualFull     smallint    default 0,
    primary key (jobid)
);
CREATE INDEX job_name_idx on job (name text_pattern_ops);
CREATE INDEX job_jobtdate_idx on job (JobTDate);
CREATE TABLE TagJob (JobId integer not null, Tag text not null, primary key (JobId, Tag));
CREATE INDEX tag_job_idx2 on TagJob (Tag);
CREATE TABLE Media (MediaId serial not null, VolumeName text not null, MediaType text not null, VolStatus text not null check (VolStatus in ('Full','Archive','Append','Recycle','Purged','Read-Only','Disabled','Error','Busy','Used','Cleaning','Scratch')), Slot integer default 0, CacheRetention bigint default 0, Protected smallint not null default 0, UseProtect smallint not null default 0, primary key (MediaId));
CREATE UNIQUE INDEX media_volumename_id on Media (VolumeName text_pattern_ops);
CREATE TABLE Events (EventsId serial not null, EventsCode text not null, EventsType text not null, EventsTime timestamp without time zone not null, EventsInsertTime timestamp without time zone DEFAULT NOW(), primary key (EventsId));
CREATE INDEX events_time_idx ON Events (EventsTime);
CREATE TABLE Version (VersionId integer not null);
