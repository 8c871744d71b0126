create table audit_entry (
    seq bigint not null primary key,
    at timestamp(6) with time zone not null,
    action varchar(60) not null,
    actor uuid,
    subject uuid,
    detail text not null,
    previous_hash char(64) not null,
    hash char(64) not null
);
create index audit_entry_by_subject on audit_entry (subject, seq);

create table audit_head (
    id int not null primary key check (id = 1),
    seq bigint not null,
    hash char(64) not null
);
insert into audit_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
