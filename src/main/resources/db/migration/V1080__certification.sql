-- Levels and clearances as their files said, each state once; what a person was judged by stays readable.
create table level_version (
    rule_key varchar(80) not null,
    sha256 varchar(64) not null,
    source text not null,
    stored_at timestamp(6) with time zone not null,
    primary key (rule_key, sha256)
);

-- The version of each rule that holds now.
create table level_current (
    rule_key varchar(80) not null primary key,
    sha256 varchar(64) not null,
    foreign key (rule_key, sha256) references level_version (rule_key, sha256)
);

-- A level that a person holds: at most one row for each, however often and by whomever it is issued at once.
create table award (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    level_key varchar(80) not null,
    issued_at timestamp(6) with time zone not null,
    constraint award_once unique (person_id, level_key)
);

-- What happened to an award, only ever added to. No actor: the installation, by rule.
create table award_event (
    id uuid not null primary key,
    award_id uuid not null references award (id),
    kind varchar(20) not null check (kind in ('ISSUED')),
    reason varchar(400) not null,
    actor uuid references person (id),
    rule_key varchar(80) not null,
    rule_sha256 varchar(64) not null,
    evidence text not null,
    at timestamp(6) with time zone not null,
    foreign key (rule_key, rule_sha256) references level_version (rule_key, sha256)
);
create index award_event_by_award on award_event (award_id, at);

-- Decisions on whether a person may take calls on a product, only ever added to.
create table clearance_event (
    id uuid not null primary key,
    kind varchar(20) not null check (kind in ('CONFIRMED', 'WITHDRAWN')),
    person_id uuid not null references person (id),
    product varchar(80) not null,
    channel varchar(10) not null,
    reason varchar(400) not null,
    actor uuid not null references person (id),
    rule_key varchar(80) not null,
    rule_sha256 varchar(64) not null,
    evidence text not null,
    at timestamp(6) with time zone not null,
    foreign key (rule_key, rule_sha256) references level_version (rule_key, sha256)
);
create index clearance_event_by_person on clearance_event (person_id, product, channel, at);

-- The decision that holds now for each person, product and channel.
create table clearance (
    person_id uuid not null references person (id),
    product varchar(80) not null,
    channel varchar(10) not null,
    event_id uuid not null references clearance_event (id),
    primary key (person_id, product, channel)
);
