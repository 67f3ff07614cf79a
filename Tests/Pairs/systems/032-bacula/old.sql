CREATE TABLE Filename (
    FilenameId        serial      not null,
    Name              text        not null,
    primary key (FilenameId)
);
CREATE UNIQUE INDEX filename_name_idx on Filename (Name text_pattern_ops);
CREATE TABLE Path (PathId serial not null, Path text not null, primary key (PathId));
CREATE UNIQUE INDEX path_name_idx on Path (Path text_pattern_ops);
CREATE TABLE File (
    FileId            bigserial   not null,
    FileIndex         integer     not null default 0,
    JobId             integer     not null,
    PathId            integer     not null,
    FilenameId        integer     not null,
    DeltaSeq          smallint    not null default 0,
    MarkId            integer     not null default 0,
    LStat             text        not null,
    Md5               text        not null,
    primary key (FileId)
);
CREATE INDEX file_jpfid_idx on File (JobId, PathId, FilenameId);
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
    JobTDate          bigint      default 0,
    JobFiles          integer     default 0,
    JobBytes          bigint      default 0,
    HasBase           smallint    default 0,
    primary key (jobid)
);
CREATE INDEX job_name_idx on job (name);
CREATE TABLE Media (MediaId serial not null, VolumeName text not null, MediaType text not null, VolStatus text not null check (VolStatus in ('Full','Archive','Append','Recycle','Purged','Read-Only','Disabled','Error','Busy','Used','Cleaning')), Slot integer default 0, primary key (MediaId));
CREATE UNIQUE INDEX media_volumename_id on Media (VolumeName);
CREATE TABLE CDImages (MediaId integer not null, LastBurn timestamp without time zone not null, primary key (MediaId));
CREATE TABLE Version (VersionId integer not null);
