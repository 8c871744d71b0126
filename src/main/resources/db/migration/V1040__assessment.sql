-- A question by its stable key, topic/question.
create table question (
    id uuid not null primary key,
    question_key varchar(160) not null,
    topic_code varchar(80) not null,
    constraint question_key_unique unique (question_key)
);

-- Never changed once written; a lineage goes on as long as the same answer is right.
create table question_version (
    id uuid not null primary key,
    question_id uuid not null references question (id),
    number int not null,
    content text not null,
    sha256 varchar(64) not null,
    lineage uuid not null,
    created_at timestamp(6) with time zone not null,
    constraint question_version_number_unique unique (question_id, number)
);

create table quiz (
    id uuid not null primary key,
    quiz_key varchar(160) not null,
    title_ja varchar(200) not null,
    title_en varchar(200) not null,
    topic_code varchar(80),
    minutes int not null,
    pass_share numeric(5, 4) not null,
    starter boolean not null,
    constraint quiz_key_unique unique (quiz_key)
);
create index quiz_by_topic on quiz (topic_code);

create table quiz_question (
    quiz_id uuid not null references quiz (id),
    position int not null,
    question_id uuid not null references question (id),
    primary key (quiz_id, position)
);

-- Points are counted in parts, 840 a point. What decides about passing is copied at the start.
-- While an attempt runs, `running` is true; afterwards it is null, so that the unique key lets any number of them be.
create table attempt (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    quiz_id uuid not null references quiz (id),
    started_at timestamp(6) with time zone not null,
    pass_share numeric(5, 4) not null,
    max_parts int not null,
    running boolean check (running = true),
    submitted_at timestamp(6) with time zone,
    parts int,
    passed boolean,
    constraint attempt_one_running unique (person_id, quiz_id, running)
);
create index attempt_by_quiz on attempt (quiz_id, submitted_at);

create table attempt_question (
    attempt_id uuid not null references attempt (id),
    position int not null,
    version_id uuid not null references question_version (id),
    seed bigint not null,
    max_parts int not null,
    parts int,
    primary key (attempt_id, position)
);
create index attempt_question_by_version on attempt_question (version_id);

-- One row for each question from the start, with revision 0 until something is answered.
create table attempt_answer (
    attempt_id uuid not null,
    position int not null,
    revision int not null,
    content text,
    confidence varchar(10),
    saved_at timestamp(6) with time zone,
    client_time timestamp(6) with time zone,
    primary key (attempt_id, position),
    foreign key (attempt_id, position) references attempt_question (attempt_id, position)
);

-- What answers sent from elsewhere than a page are let in by.
create table attempt_secret (
    id int not null primary key check (id = 1),
    secret varchar(64) not null
);
