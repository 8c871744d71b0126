create table topic (
    id uuid not null primary key,
    version int not null,
    code varchar(80) not null,
    kind varchar(10) not null check (kind in ('ROOT', 'PRODUCT', 'SUBJECT')),
    parent_id uuid references topic (id),
    name_ja varchar(200) not null,
    name_en varchar(200) not null,
    position int not null,
    minutes int,
    material boolean not null,
    target double precision,
    retired_on date,
    constraint topic_code_unique unique (code)
);
create index topic_by_parent on topic (parent_id, position);
