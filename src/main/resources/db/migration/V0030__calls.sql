create table call_import (
    id uuid not null primary key,
    file_name varchar(300) not null,
    sha256 char(64) not null,
    source varchar(40) not null,
    preset varchar(60) not null,
    encoding varchar(40) not null,
    rows_read bigint not null,
    rows_added bigint not null,
    rows_same bigint not null,
    rows_rejected bigint not null,
    first_day date,
    last_day date,
    imported_by uuid,
    imported_at timestamp(6) with time zone not null
);
create index call_import_by_time on call_import (imported_at);
create index call_import_by_content on call_import (sha256, source);

-- Facts only: no customer name, no phone number. A column that is null was not in the source.
create table call_fact (
    source varchar(40) not null,
    call_key varchar(80) not null,
    started_at timestamp(6) with time zone not null,
    zone varchar(40) not null,
    local_date date not null,
    channel varchar(8) not null check (channel in ('PHONE', 'CHAT', 'MAIL', 'VISIT')),
    operator_id uuid not null references person (id),
    topic_id uuid not null references topic (id),
    wait_seconds int,
    talk_seconds int,
    hold_seconds int,
    transferred boolean,
    called_back boolean,
    immediate boolean not null,
    immediate_basis varchar(12) not null,
    repeat_given boolean,
    recommendation smallint,
    eligible boolean not null,
    ineligible_reason varchar(20),
    import_id uuid not null references call_import (id),
    primary key (call_key, source)
);
create index call_fact_by_operator on call_fact (operator_id, local_date);
create index call_fact_by_day on call_fact (local_date);

-- The daily roll-up that analyses read.
create table call_day (
    local_date date not null,
    operator_id uuid not null references person (id),
    topic_id uuid not null references topic (id),
    channel varchar(8) not null,
    calls int not null,
    eligible int not null,
    immediate int not null,
    repeated int not null,
    primary key (local_date, operator_id, topic_id, channel)
);
