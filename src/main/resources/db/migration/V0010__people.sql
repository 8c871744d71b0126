create table team (
    id uuid not null primary key,
    version int not null,
    name varchar(120) not null,
    parent_id uuid references team (id),
    constraint team_name_unique unique (name)
);
-- The node above all teams; imported teams hang under it.
insert into team (id, version, name, parent_id)
values ('01900000-0000-7000-8000-000000000001', 0, 'センター', null);

create table person (
    id uuid not null primary key,
    version int not null,
    employee_no varchar(40) not null,
    name varchar(120) not null,
    kana varchar(120) not null,
    sort_key varchar(240) not null,
    search_key varchar(400) not null,
    team_id uuid references team (id),
    hired_on date,
    left_on date,
    language varchar(5),
    constraint person_employee_no_unique unique (employee_no)
);
create index person_by_team on person (team_id);
create index person_by_sort_key on person (sort_key, employee_no);

-- The unit of a manager is the team below which the role counts; without one it counts everywhere.
create table role_grant (
    person_id uuid not null references person (id),
    role varchar(20) not null,
    unit_id uuid references team (id),
    primary key (person_id, role)
);

create table team_membership (
    person_id uuid not null references person (id),
    team_id uuid not null references team (id),
    since date not null,
    until date,
    primary key (person_id, team_id, since)
);

create table team_supervisor (
    team_id uuid not null references team (id),
    person_id uuid not null references person (id),
    since date not null,
    primary key (team_id, person_id)
);
create index team_supervisor_by_person on team_supervisor (person_id);

create table credential (
    person_id uuid not null primary key references person (id),
    password_hash varchar(200),
    code_hash varchar(64),
    code_expires_at timestamp(6) with time zone
);

-- Counted by what was typed, whether such a person exists or not, so that the answer never tells.
create table sign_in_failure (
    login varchar(64) not null primary key,
    failures int not null,
    last_at timestamp(6) with time zone not null,
    locked_until timestamp(6) with time zone
);

create table setup_link (
    id int not null primary key check (id = 1),
    token_hash varchar(64) not null,
    expires_at timestamp(6) with time zone not null
);
