-- Versions of content are never changed; the one in force is what learners see now.
create table course_version (
    course_key varchar(80) not null,
    sha256 varchar(64) not null,
    body text not null,
    in_force boolean not null,
    since timestamp(6) with time zone not null,
    primary key (course_key, sha256)
);

create table lesson_version (
    lesson_key varchar(160) not null,
    sha256 varchar(64) not null,
    body text not null,
    in_force boolean not null,
    since timestamp(6) with time zone not null,
    primary key (lesson_key, sha256)
);

create table sheet_version (
    sheet_key varchar(80) not null,
    sha256 varchar(64) not null,
    body text not null,
    in_force boolean not null,
    since timestamp(6) with time zone not null,
    primary key (sheet_key, sha256)
);

create table enrolment (
    person_id uuid not null references person (id),
    course_key varchar(80) not null,
    assigned boolean not null,
    due_on date,
    enrolled_at timestamp(6) with time zone not null,
    primary key (person_id, course_key)
);

-- Evidence is a version of a lesson, an attempt, a run or a sign-off; it may be older than the enrolment.
create table step_done (
    person_id uuid not null references person (id),
    course_key varchar(80) not null,
    step_key varchar(80) not null,
    done_at timestamp(6) with time zone not null,
    evidence_kind varchar(20) not null,
    evidence_id varchar(64) not null,
    primary key (person_id, course_key, step_key)
);

create table lesson_read (
    person_id uuid not null references person (id),
    lesson_key varchar(160) not null,
    sha256 varchar(64) not null,
    read_at timestamp(6) with time zone not null,
    primary key (person_id, lesson_key, sha256)
);

create table sign_off (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    sheet_key varchar(80) not null,
    sheet_sha256 varchar(64) not null,
    ratings text not null,
    passed boolean not null,
    note text not null,
    signed_by uuid not null references person (id),
    signed_at timestamp(6) with time zone not null
);
create index sign_off_by_person on sign_off (person_id, sheet_key);
