-- Immutable: an edit makes a new row with the next revision; runs finish on the row they began with.
create table scenario_version (
    id uuid not null primary key,
    scenario_key varchar(120) not null,
    revision int not null,
    family varchar(120) not null,
    sha256 char(64) not null,
    content text not null,
    rubric text not null,
    loaded_at timestamp(6) with time zone not null,
    constraint scenario_version_revision_unique unique (scenario_key, revision)
);
create index scenario_version_by_family on scenario_version (family);

-- The family stands in open_family until the run ends: one open run per person and family, on every database.
create table run (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    scenario_version_id uuid not null references scenario_version (id),
    family varchar(120) not null,
    open_family varchar(120),
    started_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    outcome varchar(20),
    points int,
    passed boolean,
    from_run uuid references run (id),
    from_move int,
    constraint run_open_unique unique (person_id, open_family)
);
create index run_by_person on run (person_id, family);
create index run_by_version on run (scenario_version_id);

create table run_event (
    run_id uuid not null references run (id),
    seq int not null,
    kind varchar(20) not null,
    payload text not null,
    at timestamp(6) with time zone not null,
    primary key (run_id, seq)
);
